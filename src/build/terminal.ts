/** What the commands may say and where: handed in by `cli.ts`, so that nothing below it touches the process. */

/** The two streams of a command, and whether a person watches. */
export interface Terminal {
  /** Results: one line to standard output. */
  readonly print: (line: string) => void
  /** Progress and troubles: one line to standard error. */
  readonly complain: (line: string) => void
  /** Rewrites the current line of standard error; does nothing where nobody watches. */
  readonly progress: (line: string) => void
  /** Most memory the command held so far, in bytes. Absent where nobody can say. */
  readonly peakMemory?: () => number
}

/** How a command ends: 0 clean, 1 done but with errors, 2 could not start. */
export type ExitCode = 0 | 1 | 2
