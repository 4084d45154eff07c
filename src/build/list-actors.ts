/** The command `actors`: who is named often and in no entry of the authority file, and who may be one, ready to be pasted into it. */
import type { Actor } from '../model/actor.js'
import { readAuthority } from '../read/read-authority.js'
import { fold } from '../text/fold.js'
import { byCodePoint } from '../text/order.js'
import type { BuildOptions } from './build-options.js'
import { type CollectedWhole, collectArchive } from './collect-archive.js'
import { prepare } from './prepare.js'
import { counted } from './tell-result.js'
import type { ExitCode } from './terminal.js'
import { exitCodeOf } from './write-messages.js'

/** An actor worth an entry. */
interface Candidate {
  readonly name: string
  readonly kind: Actor['kind']
  readonly country?: string
  readonly mentions: number
  readonly articles: number
  /** Other full forms that were joined to it. */
  readonly variants: readonly string[]
  /** One sentence that names it. */
  readonly example?: string
  readonly suggestions: readonly { readonly name: string; readonly reason: string; readonly score: number }[]
}

/**
 * Prints the entries, most articles first. Reads the archive like a build and writes nothing.
 * @param least articles that must name an actor for it to be listed; one with a suggestion is listed in any case
 */
export async function listActors(options: BuildOptions, least: number): Promise<ExitCode> {
  const { folder, program, terminal, strict, json } = options
  const { settings, messages } = await prepare(options)
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers: options.workers })
  const authority = await readAuthority(folder.seeds, () => {})
  const candidates = candidatesOf(collected, new Set(authority.map(({ name }) => fold(name))), least)
  collected.store.close(true)
  terminal.progress('')
  for (const line of json ? candidates.map((one) => JSON.stringify(one)) : yamlOf(candidates)) terminal.print(line)
  return exitCodeOf(collected.archive.messages, strict)
}

function candidatesOf(collected: CollectedWhole, curated: ReadonlySet<string>, least: number): Candidate[] {
  return collected.archive.actors
    .filter(({ name, kind }) => kind !== 'state' && !curated.has(fold(name)))
    .map((actor) => ({ actor, suggestions: suggestionsOf(actor, collected, curated) }))
    .filter(({ actor, suggestions }) => actor.articles.length >= least || suggestions.length > 0)
    .map(({ actor, suggestions }) => candidateOf(actor, suggestions, collected))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || byCodePoint(a.name, b.name))
}

function candidateOf(actor: Actor, suggestions: Candidate['suggestions'], collected: CollectedWhole): Candidate {
  const { name, kind, country, articles, mentionCount } = actor
  const example = exampleOf(actor, collected)
  return {
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    mentions: mentionCount,
    articles: articles.length,
    variants: variantsOf(actor),
    ...(example === undefined ? {} : { example }),
    suggestions,
  }
}

/** Whether an actor heads a pair: the better attested, then the fuller name. */
function leads(one: Actor, other: Actor): boolean {
  const order =
    one.articles.length - other.articles.length ||
    one.mentionCount - other.mentionCount ||
    one.name.length - other.name.length ||
    byCodePoint(other.id, one.id)
  return order > 0
}

/** A pair is shown once, with the one that leads; where one of them has an entry, with the other. */
function suggestionsOf(
  actor: Actor,
  { archive }: CollectedWhole,
  curated: ReadonlySet<string>,
): Candidate['suggestions'] {
  return actor.suggestions.flatMap(({ actor: position, reason, score }) => {
    const other = archive.actors[position]
    const shown = other !== undefined && (curated.has(fold(other.name)) || leads(actor, other))
    return shown ? [{ name: other.name, reason, score }] : []
  })
}

/** Forms of several words that rules joined: a surname alone in the authority file would claim all who bear it. */
function variantsOf({ name, kind, merges }: Actor): string[] {
  const forms = new Set(merges.flatMap(({ forms: pair }) => pair))
  return [...forms]
    .filter((form) => fold(form) !== fold(name) && (kind !== 'person' || form.includes(' ')))
    .sort(byCodePoint)
}

/** Characters of an example that fit a line. */
const EXAMPLE_LENGTH = 160

function exampleOf({ articles }: Actor, { quote }: CollectedWhole): string | undefined {
  const place = articles.find(({ sentences }) => sentences.length > 0)
  const sentence = place?.sentences.find(({ field }) => field === 'text') ?? place?.sentences[0]
  if (place === undefined || sentence === undefined) return undefined
  const text = quote(place.article)[sentence.field].slice(sentence.start, sentence.end)
  return text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text
}

/** Words on one line, without signs that steer a terminal or turn its writing round. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim()

/** A YAML scalar: plain where nothing in it could be syntax, else in quotes. */
const scalar = (text: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} .'’-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text).replace(
        /[\p{Cf}\u2028\u2029\u007f-\u009f]/gu,
        (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )

function yamlOf(candidates: readonly Candidate[]): string[] {
  const doubtful = candidates.filter(({ suggestions }) => suggestions.length > 0).length
  return [
    `# ${counted(candidates.length, 'name')} without an entry in seeds/_actors.yml, ${doubtful} of them possibly the same as another.`,
    '# Paste what you have checked. Lines behind "#" count only when you take the "#" away.',
    ...candidates.flatMap(entryOf),
  ]
}

function entryOf({ name, kind, country, mentions, articles, variants, example, suggestions }: Candidate): string[] {
  const counts = `${counted(mentions, 'mention')} in ${counted(articles, 'article')}`
  return [
    `- name: ${scalar(name)}  # ${counts}`,
    ...(example === undefined ? [] : [`  # "${oneLine(example)}"`]),
    `  kind: ${kind}`,
    ...(country === undefined ? [] : [`  country: ${country}`]),
    ...(variants.length === 0 && suggestions.length === 0 ? [] : ['  variants:']),
    ...variants.map((form) => `    - ${scalar(form)}`),
    ...suggestions.map((one) => `    # - ${scalar(one.name)}  # ${one.reason} (${one.score})`),
    ...(suggestions.length === 0 ? [] : [`  # notSame: [${suggestions.map((one) => scalar(one.name)).join(', ')}]`]),
  ]
}
