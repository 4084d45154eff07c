/** A file of the finished site: made by `render`, put on disk by `write`. */

/** A path and its content. */
export interface OutputFile {
  /** Below `dist/`, with `/`: checked by `write`, which refuses anything that could leave the folder. */
  readonly outputPath: string
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array
}
