/** The regular expressions written in compiled code, found by reading it token by token: nobody has to register them. */

/** A pattern as written. */
export interface WrittenPattern {
  readonly source: string
  readonly flags: string
}

/** Tokens behind which a `/` begins a pattern and does not divide. */
const OPERATOR =
  /^(?:[(,=:[!&|?{};+\-*%<>~^]|=>|return|typeof|case|in|of|void|do|else|instanceof|new|delete|throw|yield|await|)$/

/** Position behind a string that begins at `at`. */
function behindString(code: string, at: number): number {
  let end = at + 1
  while (end < code.length && code[end] !== code[at]) end += code[end] === '\\' ? 2 : 1
  return end + 1
}

/** Position behind a part of a template, and whether an expression follows there. */
function behindTemplate(code: string, at: number): { end: number; opens: boolean } {
  let end = at + 1
  while (end < code.length && code[end] !== '`' && !code.startsWith('${', end)) end += code[end] === '\\' ? 2 : 1
  return code[end] === '`' ? { end: end + 1, opens: false } : { end: end + 2, opens: true }
}

/** The pattern that begins at `at`. */
function patternAt(code: string, at: number): WrittenPattern & { end: number } {
  let end = at + 1
  for (let inClass = false; inClass || code[end] !== '/'; end++) {
    if (code[end] === '\\') end++
    else if (code[end] === '[') inClass = true
    else if (code[end] === ']') inClass = false
    if (code[end] === '\n' || end >= code.length) throw new Error(`no pattern at ${code.slice(at, at + 60)}`)
  }
  const flags = /^[a-z]*/.exec(code.slice(end + 1, end + 10))?.[0] ?? ''
  return { source: code.slice(at + 1, end), flags, end: end + 1 + flags.length }
}

const NAME = /^[\w$]+/

/** Every pattern of a script. */
export function writtenPatterns(code: string): WrittenPattern[] {
  const patterns: WrittenPattern[] = []
  // Braces and the holes of templates that are open.
  const open: ('{' | '${')[] = []
  let last = ''
  let at = code.startsWith('#!') ? code.indexOf('\n') : 0
  while (at < code.length) {
    const sign = code[at] as string
    if (/\s/.test(sign)) at++
    else if (code.startsWith('//', at)) at = code.indexOf('\n', at) < 0 ? code.length : code.indexOf('\n', at)
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2
    else if (sign === '"' || sign === "'") {
      at = behindString(code, at)
      last = 'string'
    } else if (sign === '`' || (sign === '}' && open.at(-1) === '${')) {
      if (sign === '}') open.pop()
      const { end, opens } = behindTemplate(code, at)
      if (opens) open.push('${')
      last = opens ? '{' : 'string'
      at = end
    } else if (sign === '/' && OPERATOR.test(last)) {
      const { end, ...pattern } = patternAt(code, at)
      patterns.push(pattern)
      last = 'pattern'
      at = end
    } else {
      if (sign === '{') open.push('{')
      if (sign === '}') open.pop()
      last = NAME.exec(code.slice(at, at + 60))?.[0] ?? (code.startsWith('=>', at) ? '=>' : sign)
      at += last.length
    }
  }
  return patterns
}
