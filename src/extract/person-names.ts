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
    'am pm gmt utc est edt cst cdt pst pdt cet cest bst ist mardi lundi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'facebook twitter email print whatsapp linkedin instagram news latest breaking live uhr und oder der die das für mit von am im ' +
    'show hide caption skip navigation toggle contact us about press releases links visual abstract advertisement gallery related articles ' +
    'university institute college school foundation ministry department hospital association université universidad universität hochschule'
  ).split(' '),
)
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^[\p{Lo}\u200c]{2,}$|^(?:d'|d’|o'|al-|el-|de-)\p{Lu}[\p{L}\p{M}'’-]+$/u
const INITIAL = /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}$/u

/** Can these words be a person's name? Two to five words, capitals, no office, no agency, no page word. */
export function isPersonName(text: string): boolean {
  if (text.length < 4 || text.length > 48 || /\d/.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5 || !CAPITALISED.test(words[0] as string)) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.,]$/, '')
    if (index > 0 && PARTICLES.has(lower)) continue
    if (!INITIAL.test(word) && (NOT_NAMES.has(lower) || ROLE_WORDS.has(lower))) return false
    if (!CAPITALISED.test(word)) return false
    if (!INITIAL.test(word)) full++
  }
  const last = words.at(-1) as string
  if (full < 1 || INITIAL.test(last) || PARTICLES.has(last.toLowerCase())) return false
  return agencyNamed(text) === undefined
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

/** Degrees that stand behind a name. */
const DEGREE = /^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?|m\.?a\.?|mba|j\.?d\.?|rdn?|ld|rn|mph|esq\.?)$/i
/** Capitals inside a word, as outlets have them ("FOXBusiness", "PhillyVoice") and no name but those with a prefix. */
const OUTLET_LETTERS = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu})(?:\p{Lu}{2,}\p{Ll}|\p{Lu}?\p{Ll}+\p{Lu})/u

/** A name without the degree or the outlet that follows it in one line. */
export function bareName(name: string): string {
  const words = name.split(/\s+/)
  if (name === name.toUpperCase()) return name
  const end = words.findIndex((word, at) => at >= 2 && (DEGREE.test(word) || OUTLET_LETTERS.test(word)))
  return end < 0 ? name : words.slice(0, end).join(' ')
}

/** What may sign where only a name can stand: a first name with an initial, or a single name as blogs have it. */
export function isSignature(text: string): boolean {
  if (text.length < 3 || text.length > 30 || isRole(text) || agencyNamed(text) !== undefined) return false
  const [first = '', second, third] = text.split(/\s+/)
  if (third !== undefined || (second !== undefined && !INITIAL.test(second))) return false
  return /^\p{L}[\p{L}\p{M}\p{N}_'’.-]{2,}$/u.test(first) && !NOT_NAMES.has(first.toLowerCase())
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
