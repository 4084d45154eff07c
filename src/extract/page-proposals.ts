/** Candidates of the metadata of a page as they are gathered, each cleaned and checked for what its field can hold. */
import type { EvidencedField, Origin } from '../model/article.js'
import type { Candidate } from '../model/draft.js'
import { agencyNamed } from './agencies.js'
import { SINGLE_NAME } from './author-witnesses.js'
import { readNames } from './byline-line.js'
import { readStamp } from './date-stamps.js'
import { decodeEntities } from './html-entities.js'
import { isDesk, isPersonName, isSignature, showName } from './person-names.js'

/** Accounts that are nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|anonym(?:ous|e)?|author|autor|blog|editor|guest|master|redaktion|redaktor|staff|team|unknown|user|webmaster)\d*$/i

const countWords = (text: string): number => text.split(/\s+/).length
/** A name of more words with a bar or dash in it has a tagline; before the first of them where that is of so few words. */
const LONGEST_PLAIN = 4
const SHORT = 3

/** `Torvik Post | News from the harbour`, `All the news of the harbour | Torvik Post`: the first part, or else the shortest. */
function withoutTagline(name: string): string {
  const parts = name.split(/\s[|–—•·-]\s/).flatMap((part) => (/\p{L}{3}/u.test(part) ? [part.trim()] : []))
  if (parts.length < 2 || countWords(name) <= LONGEST_PLAIN) return name
  return countWords(parts[0] ?? '') <= SHORT
    ? (parts[0] ?? name)
    : parts.reduce((best, part) => (countWords(part) < countWords(best) ? part : best))
}

/** Gathers candidates of one origin. */
export class Proposals {
  readonly list: Candidate[] = []

  add(
    field: EvidencedField,
    value: string | undefined,
    rule: string,
    rank: number,
    origin: Origin = 'page-metadata',
  ): void {
    const decoded = value === undefined ? '' : decodeEntities(value)
    if (decoded !== '' && decoded.length <= 600) this.list.push({ field, value: decoded, origin, rule, rank })
  }

  /** The name of the site. An address is none, and of `Name | what it is about` only the name is. */
  outlet(value: string | undefined, rule: string, rank: number): void {
    const name = decodeEntities(value ?? '')
      .replace(/^\s*(?:\(c\)|©)/i, '')
      .trim()
    if (!/^(?:https?:|www\.)/i.test(name)) this.add('outlet', withoutTagline(name), rule, rank)
  }

  /** The stamp as written is the excerpt: its zone tells how sure its day is. */
  date(stamp: string | undefined, rule: string, rank: number): void {
    const day = stamp === undefined ? undefined : readStamp(stamp)?.day
    if (stamp === undefined || day === undefined) return
    const excerpt = stamp.slice(0, 80)
    this.list.push({ field: 'publishedOn', value: day, origin: 'page-metadata', rule, rank, excerpt })
  }

  /** Returns false where no name was found. */
  authors(written: readonly string[], rule: string, rank: number, origin: Origin = 'page-metadata'): boolean {
    const names: string[] = []
    for (const one of written) {
      const clean = decodeEntities(one)
        .replace(/^\s*(?:by|von|par|por)(?:\s+|(?=\p{Lu}\p{Ll}))/iu, '')
        .replace(/\s+/g, ' ')
        .trim()
      if (/^https?:|^www\.|@/.test(clean) || clean.length > 200) continue
      const agency = agencyNamed(clean)
      if (agency !== undefined) this.add('agency', agency, `agency credited as author (${rule})`, rank, origin)
      else if (isPersonName(clean) || isDesk(clean)) names.push(showName(clean))
      else names.push(...(readNames(clean)?.names ?? []))
    }
    const unique = [...new Set(names)].slice(0, 12)
    if (unique.length > 0)
      this.list.push({ field: 'authors', value: unique.join(', '), names: unique, origin, rule, rank })
    return unique.length > 0
  }

  /** A single name, as blogs sign, where the markup leaves no doubt that it is the author's. */
  signature(written: string | undefined, rule: string): void {
    const name = decodeEntities(written ?? '').trim()
    if (!isSignature(name) || isDesk(name) || NOBODY.test(name)) return
    this.list.push({
      field: 'authors',
      value: name,
      names: [name],
      origin: 'markup',
      rule: `${rule}, ${SINGLE_NAME}`,
      rank: 0.1,
    })
  }
}
