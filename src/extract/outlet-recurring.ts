/** The outlet of a dump that states none: a name that its furniture repeats, as ends of links or as a masthead with a notice. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { HALF, kindOf, UPPER } from '../text/characters.js'
import { agencyNamed } from './agencies.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_AT_NAME, SIGN_TRADE } from './block-signs.js'
import { excerptAround } from './excerpt.js'
import { isDesk } from './person-names.js'

/** Times a name must end a link of the furniture: two may be chance, and teasers name places twice. */
const OFTEN = 3
/** Characters of a block that are read. */
const READ = 4000
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*|of|the|and|&)`
const AT_NAME = new RegExp(
  String.raw`(?<=\s(?:at|bei|sur|en|на) )(?:the |The )?(\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?: ${WORD}){0,6})`,
  'gu',
)
const SERVICES =
  /^(?:facebook|twitter|x|instagram|youtube|google|linkedin|whatsapp|telegram|amazon|apple|pinterest|reddit)\b/i

/** The words that all of the lists begin with. */
function sharedStart(lists: readonly (readonly string[])[]): string[] {
  const first = lists[0] ?? []
  const end = first.findIndex((word, at) => lists.some((list) => list[at] !== word))
  const shared = end < 0 ? [...first] : first.slice(0, end)
  while (/^\p{Ll}|^&$/u.test(shared.at(-1) ?? '')) shared.pop()
  return shared
}

/** "Learn of radar at Some Paper Read of ships at Some Paper": what at least three links have in common behind "at". */
function fromLinks(draft: Draft): void {
  const found = new Map<string, { lists: string[][]; block: DraftBlock }>()
  for (const block of draft.blocks) {
    if (block.label === 'body' || block.label === 'headline' || !holds(block, SIGN_AT_NAME)) continue
    for (const match of block.text.slice(0, READ).matchAll(AT_NAME)) {
      const words = (match[1] as string).split(' ')
      const key = words.slice(0, 2).join(' ')
      const entry = found.get(key) ?? { lists: [], block }
      entry.lists.push(words)
      found.set(key, entry)
    }
  }
  for (const { lists, block } of found.values()) {
    const words = sharedStart(lists)
    const name = words.join(' ')
    if (lists.length >= OFTEN && words.length >= 2 && !SERVICES.test(name))
      propose(draft, name, 'name that links of the page end with', 3.5, block)
  }
}

/** Lines that are compared with the notices. */
const MOST_LINES = 40
/** Lines of these kinds hold a name that is no outlet's. */
const OTHER_NAMES: ReadonlySet<string | undefined> = new Set(['body', 'headline', 'byline', 'author-box', 'dek'])

/** Can the line be a masthead: a name of two to five words in title case, no desk, no furniture? */
function isMasthead(block: DraftBlock): boolean {
  const { text, label } = block
  if (text.length > 50 || (kindOf(text.charCodeAt(0)) & (UPPER | HALF)) === 0 || !text.includes(' ')) return false
  if (measuresOf(block).furniture !== undefined) return false
  if (OTHER_NAMES.has(label) || /[.!?:;,|@/\d]/.test(text) || !/^\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5) return false
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length - 1
  return titled && agencyNamed(text) === undefined && !isDesk(text)
}

/** What an outlet says it is, and what only a person is. */
const TRADE =
  /\b(?:news|newspaper|paper|magazine|journal|weekly|daily|website|web site|portal|agency|outlet|publication|publisher|media|zeitung|zeitschrift|magazin|journal|periódico|revista|giornale)\b|издани|газет|журнал|агентств|портал|сайт/iu
const PERSON =
  /\b(?:reporter|writer|writes|editor|journalist|correspondent|columnist|author|redakteurin?|journaliste|periodista)\b|журналист|корреспондент|автор/iu

/** "Some Paper is a weekly …", "«Some Paper» — … издание", "About Some Paper", "© Some Paper": a notice that speaks of the name. */
function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || text.length <= name.length + 2) return false
  const before = text.slice(Math.max(0, at - 30), at)
  if (/(?:©|\bAbout|\bÜber)\s+(?:\d{4}\s+)?(?:The |«)?$/u.test(before)) return true
  const [after = ''] = text.slice(at + name.length, at + name.length + 120).split(/[.!?]/)
  const opens = /(?:^|[.!?]\s+)(?:The |«|„|“|")?$/u.test(before)
  const isSubject = /^["”»“]?,?\s+(?:is|are|was|publishes|ist|est|es|è|[—–-])(?=\s|$)/u.test(after)
  return opens && isSubject && TRADE.test(after) && !PERSON.test(after)
}

/** A line alone with a name that a notice of the page speaks of. */
function fromMasthead(draft: Draft): void {
  const notices = draft.blocks.filter(
    (block) =>
      block.label !== 'body' && block.label !== 'headline' && block.text.length < READ && holds(block, SIGN_TRADE),
  )
  if (notices.length === 0) return
  const words = notices.map(({ text }) => text).join('\n')
  let seen = 0
  for (const line of draft.blocks) {
    if (!isMasthead(line)) continue
    if (++seen > MOST_LINES) break
    // Nearly every line is the label of a menu, which no notice speaks of.
    const first = words.indexOf(line.text)
    if (first < 0 || !notices.some((notice) => notice !== line && speaksOf(notice.text, line.text))) continue
    propose(draft, line.text, 'masthead that a notice of the page speaks of', 4, line)
    unsection(draft, line)
  }
}

function propose(draft: Draft, name: string, rule: string, rank: number, block: DraftBlock): void {
  const where = block.line === undefined ? {} : { line: block.line }
  const at = block.text.indexOf(name)
  const excerpt = excerptAround(block.text, at, at + name.length)
  draft.candidates.push({ field: 'outlet', value: name, origin: 'text', rule, rank, excerpt, ...where })
}

/** A masthead above the headline was taken for the label of a section; the notice tells better. */
function unsection(draft: Draft, line: DraftBlock): void {
  if (line.label !== 'section') return
  line.label = 'masthead'
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'section' || candidate.value !== line.text) return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, which is the masthead`, rank: -1 }
  })
}

/** Offers names that recur in the furniture. */
export function proposeRecurring(draft: Draft): void {
  fromLinks(draft)
  fromMasthead(draft)
}
