/** Who published: named in notices, copyright lines, the page's own title, offers to subscribe, or by an agency's mark. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { holds } from './block-measures.js'
import { SIGN_COPYRIGHT, SIGN_DOMAIN, SIGN_OFFER, SIGN_SITE } from './block-signs.js'
import { bylineAt } from './byline-line.js'
import { excerptAround } from './excerpt.js'
import { proposeKnown } from './outlet-known.js'
import { proposeRecurring } from './outlet-recurring.js'
import { isPublishingGroup } from './publishing-groups.js'
import { OUTLET_NAME, SELF_REFERENCE } from './self-reference.js'
import { titleParts } from './title-parts.js'

const NAME = OUTLET_NAME
const YEARS = String.raw`(?:\d{4}(?:\s*[-–—/,]\s*(?:\d{4}|\d{2}))?)`
/** Copyright 1995-2024 - Space Media Network / © 2016 The Herald. All rights reserved / © The Herald 2016 */
const COPYRIGHT = new RegExp(
  String.raw`(?:©|\([cC]\)|\b[Cc]opyrights?|\bCOPYRIGHT)(?:\s{0,9}(?:©|\([cC]\)|[Cc]opyright|by)){0,4}\s{0,9}(?:${YEARS})?\s{0,9}(?:[-–—|,.:]|by|(?:©|\([cC]\)))?\s{0,9}${NAME}`,
  'u',
)
const SUBSCRIBE = new RegExp(
  String.raw`\b(?:[Ss]ubscribe [Tt]o|[Ss]ign up (?:for|to)|Follow|Donate to|Support|Welcome to) (?:[Tt]he )?${NAME}(?= (?:via|on|by|newsletter|today|now|and)\b|[.!]|$)`,
  'u',
)
const DOMAIN =
  /\b(?:at|on|from|by|visit|bei|auf|sur|en|на) ((?:[A-Z][\w-]+)\.(?:com|org|net|info|news|co\.uk|de|fr|es|it|ru|ir|in|pk|tv|eu))\b/g
const NAME_END =
  /\s(?:S\.\s?A|N\.\s?V|B\.\s?V|L\.\s?P|S\.\s?p\.\s?A|S\.\s?r\.\s?l)\b.*$|(?<!\s)\s*(?:\.|,|\||·|•|—|–| - |\(|\b(?:All|Inc|LLC|Ltd|Pvt|Pty|Limited|GmbH|AG|Corp|Corporation|Co\.|Company|Privacy|Terms|Tous|Alle|Todos|and its|ALL RIGHTS)\b).*$/su
/** What makes a name that of a company. */
const COMPANY =
  /^[,\s]+(?:Limited|Ltd|Pvt|Pty|LLC|Inc|GmbH|AG|Corp|Co\.|Company|S\.?\s?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|[BN]\.?\s?V\.?|L\.?\s?P\.?)(?![\p{L}])/u
/** "All rights reserved" of other languages. */
const RESERVED =
  /^(?:riproduzione riservata|tutti i diritti|tüm hakları|haki zote|wszelkie prawa|todos (?:os direitos|los derechos)|tous droits|alle re(?:chte|chten|ttigheder)|kaikki oikeudet|med ensamrätt|toate drepturile|minden jog|všechna práva|sva prava|hak cipta|все права|всі права)/iu
const GENERIC =
  /^(?:our .*|magazine|mailing list|the|all|this|our|us|home|news|article|copyright|privacy|terms|content|contents|rights|rights reserved|reserved|now|newsletter|free|updates|more|by|site|email|facebook|twitter)$/i

/** A name cleaned of what follows it; undefined when nothing is left that names anybody. */
function cleanName(found: string | undefined): string | undefined {
  if (found === undefined) return undefined
  const name = found
    .replace(/^copyright\s/i, '')
    .replace(NAME_END, '')
    .replace(/(?: (?:of|the|and|de|la|le|du|des|der|die|das|für|und|del|&)){1,9}$/u, '')
    .trim()
  return name.length < (name === name.toUpperCase() ? 2 : 3) ||
    name.length > 60 ||
    GENERIC.test(name) ||
    RESERVED.test(name) ||
    !/\p{L}{2}/u.test(name)
    ? undefined
    : name
}

/** Offers a name. */
function propose(draft: Draft, name: string, rule: string, rank: number, block?: DraftBlock): void {
  if (name.includes('://')) return
  const where = block?.line === undefined ? {} : { line: block.line }
  const at = Math.max(0, block?.text.indexOf(name) ?? 0)
  const excerpt = block === undefined ? {} : { excerpt: excerptAround(block.text, at, at + name.length) }
  draft.candidates.push({ field: 'outlet', value: name, origin: 'text', rule, rank, ...where, ...excerpt })
}

/** Candidates of one block that is not body. */
function fromBlock(draft: Draft, block: DraftBlock): void {
  const { text } = block
  const self = holds(block, SIGN_SITE) ? cleanName(SELF_REFERENCE.exec(text.slice(0, 2000))?.[1]) : undefined
  if (self !== undefined) propose(draft, self, 'the page speaks of itself', 7, block)
  const copyright = holds(block, SIGN_COPYRIGHT) ? cleanName(COPYRIGHT.exec(text.slice(0, 600))?.[1]) : undefined
  if (copyright !== undefined && !isCredit(draft, block)) {
    // A company that owns titles is rarely one: kept as evidence.
    const company =
      isPublishingGroup(copyright) || COMPANY.test(text.slice(text.indexOf(copyright) + copyright.length).slice(0, 12))
    const rule = company ? 'copyright notice of a company' : 'copyright notice'
    propose(draft, copyright, rule, company ? -1 : 6, block)
  }
  if (text.length < 160 && holds(block, SIGN_OFFER)) {
    const offered = cleanName(SUBSCRIBE.exec(text)?.[1])
    if (offered !== undefined) propose(draft, offered, 'offer to subscribe', 3, block)
  }
}

/** A year beside the sign makes a notice of what could be a credit. */
const HAS_YEAR = /(?:19|20)\d\d/
/** "© Anna Dorn/dpa": the agency behind the name of a photographer. */
const SHARED = /(?:©|[Cc]opyright)[^/|\n]{2,60}\/\s?\p{L}/u

/** A copyright of a picture says nothing of the page: it stands in the article, with an agency, behind a caption, or says so. */
function isCredit(draft: Draft, block: DraftBlock): boolean {
  const text = block.text.slice(0, 200)
  if (/\b(?:photo|image|picture|getty|foto|bild|grafik|video)\b/i.test(text)) return true
  if (HAS_YEAR.test(text)) return false
  return SHARED.test(text) || draft.blocks.indexOf(block) < draft.range.end
}

/** An address that the page gives for itself again and again: "at SpaceWar.com". */
function fromAddresses(draft: Draft): void {
  const counts = new Map<string, { count: number; block: DraftBlock }>()
  for (const block of draft.blocks) {
    if (block.label === 'body' || !holds(block, SIGN_DOMAIN)) continue
    for (const match of block.text.slice(0, 4000).matchAll(DOMAIN)) {
      const name = match[1] as string
      counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, block })
    }
  }
  for (const [name, { count, block }] of counts)
    if (count >= 2) propose(draft, name, 'address the page gives for itself', 6.5, block)
}

/** What the title of the page says behind (or before) the headline. */
function fromTitle(draft: Draft): void {
  const headline = draft.blocks.find((block) => block.label === 'headline')
  const titles = [...draft.pageTitles]
  const first = draft.blocks[0]
  if (first && first.label !== 'headline' && first.label !== 'body' && !first.hints) titles.push(first.text)
  if (!headline) return
  const own = fold(headline.text)
  for (const title of titles) {
    const parts = titleParts(title).slice(1)
    if (parts.length < 2 || !parts.some((part) => isSame(fold(part), own))) continue
    const name = parts.at(-1) as string
    if (
      !/\p{L}{2}/u.test(name) ||
      bylineAt(name) ||
      fold(name) === own ||
      name.split(/\s+/).length > 6 ||
      name.length > 50
    )
      continue
    propose(draft, name, 'title of the page behind the headline', 6.8)
  }
}

/** Is a part of a title the headline, perhaps cut short? */
const isSame = (part: string, headline: string): boolean =>
  part === headline || (part.length >= 20 && headline.startsWith(part.slice(0, 30)))

/** Does a sign of the page itself name the outlet? */
const isNamed = (draft: Draft): boolean => draft.candidates.some(({ field, rank }) => field === 'outlet' && rank > 0)

/** An agency's own page: its mark opens the text and nobody else is named. */
function fromAgency(draft: Draft): void {
  if (isNamed(draft)) return
  const agency = draft.candidates.find((candidate) => candidate.field === 'agency' && candidate.rank > 0)
  if (agency && draft.externalId !== undefined) {
    propose(draft, agency.value, "agency's own page, by its number of the report", 1)
  }
}

/** Step: finds the outlet. */
export function findOutlet(draft: Draft): void {
  for (const block of draft.blocks) if (block.label !== 'body' && block.label !== 'headline') fromBlock(draft, block)
  fromAddresses(draft)
  fromTitle(draft)
  proposeRecurring(draft)
  if (!isNamed(draft)) proposeKnown(draft)
  fromAgency(draft)
  if (draft.defaults.outlet !== undefined) {
    draft.candidates.push({
      field: 'outlet',
      value: draft.defaults.outlet,
      origin: 'settings',
      rule: 'outlet of the settings',
      rank: 1,
    })
  }
}
