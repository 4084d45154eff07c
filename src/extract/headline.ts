/** The headline: the line above the article that speaks of the same matter, or that the page's own title repeats. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { datesOf } from './block-dates.js'
import { measuresOf } from './block-measures.js'
import { bylineAt, isNobody } from './byline-line.js'
import { cutHeadlineRest } from './headline-rest.js'
import { isPersonName } from './person-names.js'
import { hasPlainLetters } from './plain-letters.js'

/** How far above the first body block the headline may stand, in blocks that are not empty. */
const REACH = 30
/** Bounded, or a file that is one word of millions of letters overruns the matcher's stack; no word is longer. */
const CONTENT_WORD = /[\p{L}\p{N}\u200c]{4,80}/gu
const PLAIN_CONTENT_WORD = /[a-z0-9]{4,80}/g
/** A headline's words, and those of a paragraph that can be told from one, stand well within this. */
const WORDS_WITHIN = 4000
/** What parts a title from the name of the site. */
const SUFFIX = /(?<!\s)\s+(?:[|•·–—»«]|-{1,2}|::|\/\/)\s+/

const contentWords = (text: string): string[] => {
  const head = text.slice(0, WORDS_WITHIN).toLowerCase()
  return [...new Set(head.match(hasPlainLetters(head) ? PLAIN_CONTENT_WORD : CONTENT_WORD) ?? [])]
}

/** Words of the first paragraphs, which repeat those of the headline. */
function wordsOfLede(draft: Draft): Set<string> {
  let lede = ''
  for (const block of draft.blocks.slice(draft.range.first)) {
    if (block.label === 'body') lede += `${block.text} `
    if (lede.length > 3000) break
  }
  return new Set(contentWords(lede))
}

/** A title as pages give it, cut at its separators: each part, and the parts together that stand before the last. */
export function titleParts(title: string): string[] {
  const parts = title.split(SUFFIX).map((part) => part.trim())
  if (parts.length < 2) return [title.trim()]
  const beforeLast = title
    .slice(0, title.lastIndexOf(parts.at(-1) as string))
    .replace(/(?<![\s|•·–—»«:/-])[\s|•·–—»«:/-]+$/, '')
  return [title.trim(), beforeLast, ...parts].filter((part) => part !== '')
}

/** Points for the looks of a line. */
function pointsForShape(text: string): number {
  const words = text.split(/\s+/).length
  let points = 0
  if (words >= 4 && words <= 22) points += 1
  else if (words === 3) points += 0.2
  else if (words === 2) points -= 0.8
  else if (words === 1) points -= text.length > 12 ? 0.4 : 2
  else points -= 1
  if (text.length > 200) points -= 2
  if (/[.:…]$/.test(text)) points -= text.length > 70 ? 1.5 : 0.7
  const bars = text.match(/[|›»•]/g)?.length ?? 0
  points -= bars > 1 ? 4 : bars * 0.6
  if (/https?:|www\.|@|^[←→«»<>]/.test(text)) points -= 3
  if (!/\p{L}/u.test(text)) points -= 5
  return points
}

/** Points for what a line is known to be. */
function pointsForKind(block: DraftBlock): number {
  const { text } = block
  let points = 0
  const { furniture, timeAgo } = measuresOf(block)
  if (furniture) points -= 2.5
  if (timeAgo) points -= 1.5
  if (CAPTION.test(text) || IN_BRACKETS.test(text)) points -= 2.5
  if (isPersonName(text) && text.split(/\s+/).length <= 3) points -= 0.8
  if (bylineAt(text) || isNobody(text)) points -= 3
  const date = datesOf(block)[0]
  if (date && text.length - (date.end - date.start) < 25) points -= 3
  if (block.hints) {
    if (block.hints.heading === 1) points += 2.5
    else if (block.hints.heading === 2) points += 1
    if (block.hints.linkShare > 0.7) points -= 1.2
    if (block.hints.landmark === 'nav' || block.hints.landmark === 'footer') points -= 2
    if (block.hints.caption) points -= 1.5
  }
  return points
}

/** Credits of pictures, remarks. */
const IN_BRACKETS = /^[([][^()[\]]*[)\]]$/

const CAPTION =
  /\((?:[^()]{0,40}\/ ?)?(?:photo|image|ap|afp|reuters|getty|courtesy|credit|file|ap photo|dpa|epa)\b|(?:^|\s)(?:photo|image|picture|credit|photograph|foto|bild|fotocredit)(?: ?(?:by|credit|courtesy|via))?\s*[:©]|getty images|illustration by|\bvia (?:afp|getty|ap|reuters)\b|\/(?:afp|reuters|getty|ap)\b|©/i

/** Does the line tell who wrote it or when: a line that stands below a headline, never above? */
function isCredit(block: DraftBlock | undefined): boolean {
  if (!block) return false
  const { text } = block
  if (text.length > 160) return false
  if (bylineAt(text) || isNobody(text) || /^by$/i.test(text)) return true
  const date = datesOf(block)[0]
  return date !== undefined && text.length - (date.end - date.start) < 60
}

/** How far below a headline its credits may begin, and how far they reach. */
const CREDIT_REACH = 5
/** How far above a line credits say that it is none. */
const CREDITS_ABOVE = 10

interface Scored {
  readonly index: number
  readonly points: number
  readonly rule: string
  readonly words: number
}

/** Points from which a line may be the headline. */
const GOOD = 0.6
const REPEATED = 'repeated in the title of the page'

/** Judges one line as a headline. */
function judge(
  draft: Draft,
  index: number,
  lede: ReadonlySet<string>,
  titles: readonly string[],
  credits: readonly boolean[],
): Scored {
  const block = draft.blocks[index] as DraftBlock
  const own = contentWords(block.text)
  const shared = own.filter((word) => lede.has(word)).length
  let points = pointsForShape(block.text) + pointsForKind(block)
  points += own.length === 0 ? 0 : (2.2 * shared) / Math.max(3, own.length)
  const distance = draft.range.first - index
  points -= Math.min(1.6, Math.max(0, distance - 1) * 0.08)
  for (let at = 1; at <= CREDIT_REACH; at++) {
    if (credits[index + at]) {
      points += at <= 3 ? 1.3 : 0.8
      break
    }
  }
  if (credits.slice(Math.max(0, index - CREDITS_ABOVE), index).some(Boolean)) points -= 1.3
  const folded = fold(block.text)
  let rule = 'line above the article that shares its words'
  if (folded.length >= 8 && titles.includes(folded)) {
    points += 3
    rule = REPEATED
  } else if (folded.length > 20 && titles.some((title) => title.startsWith(folded.slice(0, 40)))) {
    points += 1
  }
  const first = draft.blocks[0]
  if (index === 0 && draft.range.first <= 8 && first?.hints === undefined) {
    points += 0.8
    rule = points > 3.5 ? rule : 'first line of the file'
  }
  return { index, points, rule, words: block.text.split(/\s+/).length }
}

/** Titles that the file gives itself: those of the page, and a first line of which another line is a part. */
function titlesOf(draft: Draft, lede: ReadonlySet<string>): string[] {
  const titles = draft.pageTitles.flatMap(titleParts)
  const first = draft.blocks[0]
  if (first && !first.hints && draft.range.first > 0 && first.text.length <= 220)
    titles.push(...titleParts(first.text).slice(1))
  const counts = new Map<string, number>()
  for (const block of draft.blocks.slice(0, draft.range.first + 1))
    counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  // A headline that the crumbs or the sharing box repeat is said twice; menus are too, but they are short.
  for (const [text, count] of counts)
    if (count > 1 && text.split(/\s+/).length >= 5 && contentWords(text).some((word) => lede.has(word)))
      titles.push(text)
  return [...new Set(titles.map(fold).filter((title) => title !== ''))]
}

/**
 * Points that a line may lack to the one below it and still be the headline, the other its dek: a dek stands nearer to the text
 * and shares more words with it. Best of 0 to 2 in steps of 0.4 on labelled dumps.
 */
const DEK_LEAD = 0.8

/** A line of fewer words above another is the name of the site or of a section more often than a headline. */
const DEK_HEADLINE = 4

const isHeadlineOver = (above: Scored, best: Scored): boolean =>
  best.rule !== REPEATED &&
  above.words >= DEK_HEADLINE &&
  above.points >= GOOD &&
  above.points >= best.points - DEK_LEAD

/** The line that is best, if it is good enough. */
function bestLine(draft: Draft): Scored | undefined {
  const lede = wordsOfLede(draft)
  const titles = titlesOf(draft, lede)
  const scored: Scored[] = []
  const from = Math.max(0, draft.range.first - (draft.pageTitles.length > 0 ? 60 : REACH))
  // Only what stands near one of the lines that are judged is asked whether it is a credit.
  const near = Math.max(0, from - CREDITS_ABOVE)
  const credits = Array.from({ length: draft.range.first + CREDIT_REACH + 1 }, (_, index) =>
    index < near ? false : isCredit(draft.blocks[index]),
  )
  const firstBody = draft.blocks[draft.range.first]
  const last =
    firstBody && firstBody.text.length < 160 && !/[.!?؟。]["”’»]*$/.test(firstBody.text)
      ? draft.range.first
      : draft.range.first - 1
  for (let index = from; index <= last; index++) {
    if (draft.blocks[index]?.sameLine && draft.blocks[index]?.label === 'body') continue
    scored.push(judge(draft, index, lede, titles, credits))
  }
  const best = scored.reduce<Scored | undefined>(
    (one, next) => (one && one.points > next.points ? one : next),
    undefined,
  )
  if (!best || best.points < GOOD) return undefined
  const above = scored.find(({ index }) => index === best.index - 1)
  return above && isHeadlineOver(above, best) && !draft.blocks[best.index]?.hints ? above : best
}

/** Labels a title line, and other copies of the headline above the body. */
function labelCopies(draft: Draft, headline: string): void {
  const folded = fold(headline)
  for (let index = 0; index < draft.range.first + 2; index++) {
    const block = draft.blocks[index]
    if (!block || (block.label !== undefined && block.label !== 'body')) continue
    const own = fold(block.text)
    if (own === folded) block.label = 'headline'
    else if (
      block.label === undefined &&
      own.length < folded.length + 60 &&
      folded.length > 15 &&
      own.startsWith(folded)
    )
      block.label = 'masthead'
  }
}

/** Offers the part of a page title that is no site's name. */
function proposePageTitle(draft: Draft): void {
  if (draft.pageTitles.length === 0) return
  const lede = wordsOfLede(draft)
  for (const title of draft.pageTitles) {
    const parts = titleParts(title)
    const ranked = parts
      .map((part, order) => ({ part, shared: contentWords(part).filter((word) => lede.has(word)).length, order }))
      .sort((a, b) => b.shared - a.shared || b.part.length - a.part.length || a.order - b.order)
    const whole = parts.length === 1 ? title : (ranked.find(({ part }) => part !== title.trim())?.part ?? title)
    if (whole.length >= 8) {
      draft.candidates.push({
        field: 'headline',
        value: whole,
        origin: 'page-metadata',
        rule: 'title of the page',
        rank: 2,
      })
    }
  }
}

/** Takes the name of the site off the titles that metadata give. */
function cleanMetadata(draft: Draft): void {
  const sites = new Set(draft.candidates.filter(({ field }) => field === 'outlet').map(({ value }) => fold(value)))
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'headline' || candidate.origin !== 'page-metadata') return
    const parts = titleParts(candidate.value)
    if (parts.length < 3 || !sites.has(fold(parts.at(-1) as string))) return
    draft.candidates[index] = { ...candidate, value: parts[1] as string, excerpt: candidate.value }
  })
}

/** From these points on a visible first-rank heading is the headline that readers saw. */
const SURE = 2.8

/**
 * Titles in metadata are often written for search engines and shares. Where the page shows a heading that is surely the
 * headline, they stay as evidence only.
 */
function preferVisible(draft: Draft, best: Scored): void {
  if (draft.blocks[best.index]?.hints?.heading !== 1 || best.points < SURE) return
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'headline' || candidate.origin !== 'page-metadata') return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, not what the page shows`, rank: -1 }
  })
}

/** Step: finds the headline among the lines and offers the title of the page. */
export function findHeadline(draft: Draft): void {
  proposePageTitle(draft)
  cleanMetadata(draft)
  const best = draft.curated ? undefined : bestLine(draft)
  if (!best) return
  cutHeadlineRest(draft, best.index)
  const block = draft.blocks[best.index] as DraftBlock
  block.label = 'headline'
  preferVisible(draft, best)
  const origin = block.hints ? 'markup' : 'text'
  const value = block.text.replace(/\s+/g, ' ').trim()
  const where = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({ field: 'headline', value, origin, rule: best.rule, rank: best.points, ...where })
  labelCopies(draft, block.text)
}
