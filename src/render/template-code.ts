/** The code of a template: read for the names it asks for, and written without what Eta adds and few templates use. */
import type { Eta } from 'eta/core'

type Nodes = ReturnType<Eta['parse']>

/** What a template asks for by name. */
export interface NamesAsked {
  /** Names of its context. Undefined when it takes its context as a whole. */
  readonly own: readonly string[] | undefined
  /** The parts it includes, with the first name that each is handed. Undefined when they are worked out while it runs. */
  readonly parts: readonly { readonly name: string; readonly handed: string | undefined }[] | undefined
}

const codeIn = (nodes: Nodes): string => nodes.map((node) => (typeof node === 'string' ? '' : node.val)).join('\n')

const firstGroups = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map((match) => match[1] ?? '')

/** Reads what a template asks for from the code between its tags. In doubt it asks for everything. */
export function namesAsked(eta: Eta, source: string): NamesAsked {
  const code = codeIn(eta.parse(source))
  const own = firstGroups(code, /\bit\.(\w+)/g)
  const parts = [...code.matchAll(/\binclude\(\s*["']([\w/-]+)["'](?:\s*,\s*\{\s*(\w+)\s*[:,}])?/g)].map(
    ([, name = '', handed]) => ({ name, handed }),
  )
  return {
    own: own.length === firstGroups(code, /\b(it)\b/g).length ? own : undefined,
    parts: parts.length === firstGroups(code, /\b(include\w*|layout|eval|arguments)\b/g).length ? parts : undefined,
  }
}

/** What Eta offers beyond tags, `include` and `output`. A template that names one of them gets Eta's own code. */
const SELDOM_USED = /\b(?:includeAsync|layout|capture|captureAsync|block|blockAsync|await|options|__eta)\b/

/**
 * The code of a template as the body of a function of `it` and `options`. Eta's own makes nine functions whenever a template
 * is filled, which for a part of one line takes longer than all the rest. `include` hands on the two contexts apart.
 */
export function templateCode(eta: Eta, source: string, etaCode: () => string): string {
  const nodes = eta.parse(source)
  const code = codeIn(nodes)
  if (SELDOM_USED.test(code)) return etaCode()
  return [
    "let __res = '', __line = 1;",
    'const __print = this.config.escapeFunction;',
    ...(/\binclude\b/.test(code) ? ['const include = (name, data) => this.render(name, it, data);'] : []),
    ...(/\boutput\b/.test(code) ? ['function output(value) { __res += __print(value); }'] : []),
    'try {',
    ...nodes.map((node) => {
      if (typeof node === 'string') return `__res+='${node}';`
      return `__line=${node.lineNo}\n${node.t === 'i' ? `__res+=__print(${node.val});` : node.val}`
    }),
    '} catch (e) { this.RuntimeErr(e, "", __line, undefined) }',
    'return __res;',
  ].join('\n')
}
