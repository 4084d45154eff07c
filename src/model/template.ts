/** A template as read from disk: made by `read`, compiled by `render`. */

/** One Eta file. */
export interface TemplateFile {
  /** Name by which pages and other templates ask for it: `article`, `parts/head`. Without `.eta`. */
  readonly name: string
  /** Path as messages show it: `templates/article.eta`. */
  readonly path: string
  readonly content: string
  /** False for a file of the owner's that stands in for a built-in one or adds to them. */
  readonly builtIn: boolean
}
