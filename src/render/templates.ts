/** Compiles the site's templates and fills them. The one door to Eta: it hides what Eta prints, ignores or forgets to say. */
import { Eta } from 'eta/core'
import type { Message, Report } from '../model/message.js'
import type { TemplateFile } from '../model/template.js'
import { escapeHtml } from '../text/escape.js'
import { CONTEXT_FIELDS } from './context-fields.js'
import type { Contexts, TemplateName } from './contexts.js'
import { flatHtml, type Html, isHtml, trustedHtml } from './html.js'
import { strictly } from './strict-context.js'
import { type NamesAsked, namesAsked, templateCode } from './template-code.js'
import { faultLine, TemplateFault } from './template-fault.js'

/** The compiled templates of a site. */
export interface Templates {
  /**
   * Fills a template for the page at `outputPath`. Undefined when it fails; then it has been reported, once for each fault
   * however many pages meet it, and the page is left out.
   */
  readonly fill: <Name extends TemplateName>(
    name: Name,
    context: Contexts[Name],
    outputPath: string,
  ) => Html | undefined
}

/** What a template is given. */
type Context = Readonly<Record<string, unknown>>

/** A template that can be filled. */
interface Compiled {
  readonly fill: (data: Context) => Html
  readonly asked: NamesAsked
}

const NO_OPTIONS = {}

/** Every template a page asks for by itself; the others are parts. */
const PAGE_TEMPLATES = Object.keys(CONTEXT_FIELDS) as TemplateName[]

/** Text for a tag `<%= … %>`: everything but Html is escaped, and what would print as nonsense is a fault. */
function printable(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (isHtml(value)) return value.toString()
  if (typeof value === 'number') return String(value)
  throw new TypeError(`there is nothing to print: the value is ${value === null ? 'null' : typeof value}`)
}

/** Eta with the raw tag taken out, `output()` escaping like `<%= %>`, and includes that hand on Html. */
function makeEta(templates: ReadonlyMap<string, Compiled>): Eta {
  const eta = new Eta({
    debug: true,
    escapeFunction: (value: unknown) => printable(value),
    plugins: [
      {
        processAST: (nodes) => {
          const raw = nodes.find((node) => typeof node !== 'string' && node.t === 'r')
          if (raw === undefined || typeof raw === 'string') return nodes
          throw new TemplateFault(
            'the raw tag <%~ is not allowed; <%= prints Html as it is and escapes the rest',
            raw.lineNo,
          )
        },
        processFnString: (code) =>
          code.replace('function output(s){__eta.res+=s;}', 'function output(s){__eta.res+=__eta.e(s);}'),
      },
    ],
  })
  const etaCode = eta.compileToString
  eta.compileToString = (source) => templateCode(eta, source, () => etaCode.call(eta, source))
  eta.RuntimeErr = (error, _template, line) => {
    throw error instanceof TemplateFault ? error : new TemplateFault(error.message, line)
  }
  // Eta believes that an include is a string; `printable` needs to see that it is markup.
  const parts = new Map<string, Part>()
  const kept = new WeakMap<object, KeptFill>()
  const open = (name: string): Part => {
    const compiled = templates.get(name)
    if (compiled === undefined) throw new Error(`there is no template "${String(name)}"`)
    const part = { fill: compiled.fill, asked: namesFor(templates, name), isKept: KEPT_PARTS.has(name) }
    parts.set(name, part)
    return part
  }
  eta.render = ((name: string, outer: Context, data: Context | undefined) => {
    const part = parts.get(name) ?? open(name)
    const { fill, asked, isKept } = part
    const context = contextFor(asked, outer, data)
    const key = isKept && context === data ? keyOf(context) : undefined
    if (key === undefined) return fill(context)
    const before = kept.get(key)
    if (before?.part === part && asked?.every((one) => before.context[one] === context[one])) return before.markup
    const markup = flatHtml(fill(context))
    kept.set(key, { part, context, markup })
    return markup
  }) as unknown as Eta['render']
  return eta
}

/**
 * The names that a part and the parts in it may ask their context for. Undefined when only filling it would tell. Parts may
 * include one another in a circle; `within` are those that are being looked at.
 */
function namesFor(
  templates: ReadonlyMap<string, Compiled>,
  name: string,
  within: readonly string[] = [],
): string[] | undefined {
  const asked = templates.get(name)?.asked
  if (asked?.own === undefined || asked.parts === undefined) return undefined
  const names = [...asked.own]
  for (const part of asked.parts) {
    if (within.includes(part.name) || part.name === name) continue
    const more = namesFor(templates, part.name, [...within, name])
    if (more === undefined) return undefined
    names.push(...more.filter((one) => one !== part.handed))
  }
  return names
}

/**
 * Parts that many pages fill from the very same object, a row or the navigation of a folder: filled once for it. Only where
 * the part asks for nothing but what it is handed, so that an owner's part may ask for more.
 */
const KEPT_PARTS: ReadonlySet<string> = new Set(['parts/row', 'parts/mentioned', 'parts/masthead', 'parts/colophon'])

/** A part that templates include. */
interface Part {
  readonly fill: Compiled['fill']
  /** As `namesFor` tells. */
  readonly asked: readonly string[] | undefined
  /** Whether it is one of `KEPT_PARTS`. */
  readonly isKept: boolean
}

/** A part as it was filled for an object. */
interface KeptFill {
  readonly part: Part
  readonly context: Context
  readonly markup: Html
}

/** The first record or list in a context: what a filled part is kept under, and forgotten with. */
const keyOf = (context: Context): object | undefined =>
  Object.values(context).find((value) => typeof value === 'object' && value !== null) as object | undefined

/** What a part sees: what it is handed, and the names of the page that includes it, unless it asks for none of those. */
function contextFor(names: readonly string[] | undefined, outer: Context, data: Context | undefined): Context {
  if (data === undefined) return outer
  return names?.every((name) => Object.hasOwn(data, name)) ? data : { ...outer, ...data }
}

/** One file to a function. A fault carries the file from here on. */
function compile(eta: Eta, file: TemplateFile, strict: boolean): Compiled {
  const inFile = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (fault) {
      throw fault instanceof TemplateFault ? fault.in(file.path) : fault
    }
  }
  // A part stands inside a line as often as not: the line end that editors put last is not meant.
  const source = file.content.trimEnd()
  const template = inFile(() => {
    try {
      return eta.compile(source)
    } catch (fault) {
      throw fault instanceof TemplateFault
        ? fault
        : new TemplateFault(...faultLine(fault, () => eta.compileToString(source)))
    }
  })
  const fill = (data: Context): Html => {
    try {
      return trustedHtml(String(template.call(eta, strict ? strictly(data, 'it') : data, NO_OPTIONS)))
    } catch (fault) {
      throw fault instanceof TemplateFault ? fault.in(file.path) : fault
    }
  }
  return { fill, asked: namesAsked(eta, source) }
}

const failure = (fault: TemplateFault, page: string | undefined): Message => ({
  code: 'template-failed',
  severity: 'error',
  ...(fault.path !== undefined && { file: fault.path }),
  ...(fault.line !== undefined && { line: fault.line }),
  expected: 'a template that can be compiled and filled',
  found: page === undefined ? fault.message : `${fault.message}, on the page ${page}`,
  remedy: 'correct the template, or delete your copy so that the built-in one is used',
})

const unknownTemplate = (file: TemplateFile): Message => ({
  code: 'template-unknown',
  severity: 'warning',
  file: file.path,
  expected: `one of ${PAGE_TEMPLATES.join(', ')}, or a file in templates/parts/`,
  found: `"${file.name}"`,
  remedy: 'rename the file, or move it to templates/parts/ and include it from a template',
})

/** Keeps the owner's file where both exist, and says which files no page will ask for. */
function chooseFiles(files: readonly TemplateFile[], report: Report): TemplateFile[] {
  const chosen = new Map<string, TemplateFile>()
  for (const file of files) {
    if (!file.name.startsWith('parts/') && !Object.hasOwn(CONTEXT_FIELDS, file.name)) report(unknownTemplate(file))
    else if (!file.builtIn || !chosen.has(file.name)) chosen.set(file.name, file)
  }
  return [...chosen.values()]
}

/**
 * Compiles the templates. Undefined when one of them cannot be compiled or is missing, which has then been reported.
 * `strict` makes every name that a context does not hold a fault, wherever it is used; without it a fault is only what
 * would be printed. Templates are the owner's and are trusted as code; what they print is not.
 */
export function createTemplates(
  files: readonly TemplateFile[],
  options: { readonly strict: boolean },
  report: Report,
): Templates | undefined {
  const compiled = new Map<string, Compiled>()
  const eta = makeEta(compiled)
  let sound = true
  const fail = (fault: unknown): void => {
    if (!(fault instanceof TemplateFault)) throw fault
    sound = false
    report(failure(fault, undefined))
  }
  for (const file of chooseFiles(files, report)) {
    try {
      compiled.set(file.name, compile(eta, file, options.strict))
    } catch (fault) {
      fail(fault)
    }
  }
  const missing = PAGE_TEMPLATES.filter((name) => !compiled.has(name))
  if (sound && missing.length > 0) fail(new TemplateFault(`there is no template "${missing.join('", "')}"`))
  return sound ? { fill: fillWith(compiled, report) } : undefined
}

function fillWith(compiled: ReadonlyMap<string, Compiled>, report: Report): Templates['fill'] {
  const reported = new Set<string>()
  return (name, context, outputPath) => {
    try {
      return compiled.get(name)?.fill(context as unknown as Context)
    } catch (fault) {
      if (!(fault instanceof TemplateFault)) throw fault
      const key = `${fault.path}:${fault.line}:${fault.message}`
      if (!reported.has(key)) report(failure(fault, outputPath))
      reported.add(key)
      return undefined
    }
  }
}
