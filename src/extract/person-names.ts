/** Whether a few words of a byline can be the name of a person or of a desk, by form alone; and how such a name is shown. */
import { agencyNamed } from './agencies.js'

const PARTICLES = new Set(
  'de da do dos das di del della der den van von zu zum la le el al bin ibn ben abu du af av ter ten y e i bint ul ur'.split(
    ' ',
  ),
)
/** Words of offices in a newsroom, and words that are never part of a name. */
const ROLE_WORDS = new Set(
  (
    'staff writer writers reporter reporters correspondent correspondents editor editors contributor contributors columnist producer journalist journalists ' +
    'author photographer photography photos photo video senior chief deputy managing executive associate assistant special contributing freelance guest ' +
    'politics political business sports sport entertainment culture news national international science technology tech health world economy opinion lifestyle travel fashion ' +
    'redakteur redakteurin redaktion reporterin korrespondent korrespondentin autor autorin chefredakteur foto fotos bild text bericht interview ' +
    'journaliste rédaction rédacteur correspondant redacción redactor periodista редактор редакция корреспондент журналист фото خبرنگار سردبیر تحریریه مراسل تحرير'
  ).split(' '),
)
const DESK_WORDS =
  /\b(?:staff|desk|newsroom|team|editors|editorial|bureau|news service|redaktion|redaction|rédaction|redacción|redazione|redação|online|agency)\b|редакция|редакції|تحریریه|التحرير|هيئة/i
const NOT_NAMES = new Set(
  (
    'the a an and or of for in on at to from with is was are has have this that it by new more read share follow updated published posted minutes min ago today ' +
    'comment comments subscribe view all home menu search photo image video credit source getty images reuters monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'facebook twitter email print whatsapp linkedin instagram news latest breaking live uhr und oder der die das für mit von am im'
  ).split(' '),
)
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^[\p{Lo}\u200c]{2,}$|^(?:d'|d’|o'|al-|el-|de-)\p{Lu}[\p{L}\p{M}'’-]+$/u
const INITIAL = /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}$/u

/** Can these words be a person's name? Two to five words, capitals, no office, no agency, no page word. */
export function isPersonName(text: string): boolean {
  if (text.length < 4 || text.length > 48 || /\d/.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5 || agencyNamed(text) !== undefined) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.,]$/, '')
    if (index > 0 && PARTICLES.has(lower)) continue
    if (!INITIAL.test(word) && (NOT_NAMES.has(lower) || ROLE_WORDS.has(lower))) return false
    if (!CAPITALISED.test(word)) return false
    if (!INITIAL.test(word)) full++
  }
  const last = words.at(-1) as string
  return full >= 1 && !INITIAL.test(last) && !PARTICLES.has(last.toLowerCase())
}

/** A desk that signs with a name of its own: "IFP Editorial Staff", but not "Staff Writers". */
export function isDesk(text: string): boolean {
  if (text.length > 60 || /\d/.test(text) || !DESK_WORDS.test(text)) return false
  const own = text.split(/\s+/).filter((word) => {
    const lower = word.toLowerCase()
    return !ROLE_WORDS.has(lower) && !DESK_WORDS.test(word) && !NOT_NAMES.has(lower) && word.length > 1
  })
  return own.length > 0 && own.length <= 4 && own.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word))
}

/** Is it an office or a nobody: "Staff Writers", "Senior Editor"? */
export function isRole(text: string): boolean {
  const words = text.toLowerCase().replace(/[.,]/g, '').split(/\s+/)
  return words.length <= 8 && words.some((word) => ROLE_WORDS.has(word)) && !isPersonName(text)
}

/** For display: a name in capitals becomes "Henrik Lebedev"; anything else stays as written. */
export function showName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim()
  if (name !== name.toUpperCase() || name === name.toLowerCase() || DESK_WORDS.test(name)) return name
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
    word.length === 1 || (word.length === 2 && at > 0 && name[at - 1] === '.')
      ? word
      : (word[0] as string) + word.slice(1).toLowerCase(),
  )
}
