/** What went wrong in a template and where; the line is worked out from the generated code, because the compiler forgets it. */
import { Script } from 'node:vm'

/** A fault of the owner's template. */
export class TemplateFault extends Error {
  constructor(
    message: string,
    /** 1-based line in the template. Absent when the whole file is meant. */
    readonly line?: number,
    /** Path as messages show it. */
    readonly path?: string,
  ) {
    super(message)
  }

  /** The same fault in the file, unless a file it includes is already named. */
  in(path: string): TemplateFault {
    return this.path === undefined ? new TemplateFault(this.message, this.line, path) : this
  }
}

/** Message and line of what the compiler threw. `code` gives the generated code, where a syntax error is looked for. */
export function faultLine(thrown: unknown, code: () => string): [message: string, line?: number] {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const stated = /^(.*?) at line (\d+) col \d+/.exec(message)
  if (stated) return [stated[1] as string, Number(stated[2])]
  return codeFault(code()) ?? [message.split('\n')[0] as string]
}

/** Stands before the code of every tag. */
const LINE_MARK = /^__(?:eta\.)?line=(\d+)$/

/** Compiles the generated code once more for the position of its syntax error, and walks back to the mark of the line. */
function codeFault(code: string): [message: string, line?: number] | undefined {
  try {
    // Without the compiler's own `try`, which would be named as what is broken.
    const bare = code.replace('try {', '').replace(/\} catch \(e\) \{ this\.RuntimeErr\([^\n]*/, '')
    new Script(`(function(it,options){\n${bare}\n})`, { filename: 'template' })
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = /^template:(\d+)/.exec(error.stack ?? '')
    const before = code.split('\n').slice(0, at ? Number(at[1]) : 0)
    const mark = before.reverse().find((row) => LINE_MARK.test(row))
    return mark === undefined ? [error.message] : [error.message, Number(LINE_MARK.exec(mark)?.[1])]
  }
}
