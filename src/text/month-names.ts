/** Table: names of months in the languages of the news we read, folded to lower case, to their numbers. */
import { JOINER, kindOf, LETTER, NOTHING, smallOf, UPPER, unitAt } from './characters.js'
import { HASH_START, hashOn, WordTable } from './word-table.js'

/**
 * Gregorian months: full names (with the cases that follow a day), abbreviations, the names of the Levant and the
 * Maghreb. A name of two words is joined by U+200C here, as the reader of dates joins it. Source: Unicode CLDR.
 */
const GREGORIAN: readonly string[] = [
  'january jan januar jänner janvier enero ene gennaio gen janeiro januari styczeń stycznia январь января янв січень січня ocak oca يناير كانون‌الثاني ژانویه ژانویهٔ leden ledna január januára siječnja ianuarie ιανουαρίου tammikuuta tammikuu janv sty styczen جانفي',
  'february feb februar feber février fév févr febrero febbraio fevereiro fev februari luty lutego февраль февраля фев лютий лютого şubat şub فبراير شباط فوریه فوریهٔ únor února február februára veljače februarie φεβρουαρίου helmikuuta helmikuu febr fevr lut февр svečnja فيفري',
  'march mar märz mär maerz mars marzo março maart mrt marzec marca март марта мар березень березня mart مارس آذار مارچ březen března marec ožujka martie μαρτίου marts maaliskuuta maaliskuu mrz',
  'april apr avril avr abril abr aprile kwiecień kwietnia апрель апреля апр квітень квітня nisan nis أبريل ابريل إبريل نيسان آوریل duben dubna aprila travnja aprilie απριλίου huhtikuuta huhtikuu kwi أفريل افريل',
  'may mai mayo maggio mag maio mei maj maja май мая травень травня mayıs مايو أيار ايار مه مهٔ květen května mája svibnja μαΐου toukokuuta toukokuu ماي',
  'june jun juni juin junio giugno giu junho czerwiec czerwca июнь июня июн червень червня haziran haz يونيو حزيران ژوئن červen června jún júna lipnja iunie ιουνίου kesäkuuta kesäkuu جوان',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca июль июля июл липень липня temmuz tem يوليو تموز ژوئیه ژوئیهٔ جولای červenec července júl júla srpnja iulie ιουλίου heinäkuuta heinäkuu جويلية يوليوز',
  'august aug août aout agosto ago augustus sierpień sierpnia август августа авг серпень серпня ağustos ağu أغسطس اغسطس آب اوت اوتِ srpen srpna augusta kolovoza αυγούστου augusti elokuuta elokuu أوت غشت',
  'september sep sept septembre septiembre set settembre setembro wrzesień września сентябрь сентября сен сент вересень вересня eylül eyl سبتمبر أيلول ايلول سپتامبر září septembra rujna septembrie σεπτεμβρίου syyskuuta syyskuu wrz setiembre شتنبر',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października октябрь октября окт жовтень жовтня ekim eki أكتوبر اكتوبر تشرين‌الأول تشرين‌الاول اکتبر říjen října október októbra listopada octombrie οκτωβρίου lokakuuta lokakuu paź',
  'november nov novembre noviembre novembro listopad ноябрь ноября ноя листопад листопада kasım kas نوفمبر تشرين‌الثاني نوامبر novembra studenoga noiembrie νοεμβρίου marraskuuta marraskuu нояб نونبر',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia декабрь декабря дек грудень грудня aralık ara ديسمبر كانون‌الأول كانون‌الاول دسامبر prosinec prosince decembra prosinca decembrie δεκεμβρίου desember joulukuuta joulukuu gru دجنبر',
]

/** Months of the Iranian solar calendar. */
const JALALI: readonly string[] = [
  'فروردین farvardin',
  'اردیبهشت ordibehesht',
  'خرداد khordad',
  'تیر tir',
  'مرداد امرداد mordad',
  'شهریور shahrivar',
  'مهر mehr',
  'آبان aban',
  'آذر azar',
  'دی dey',
  'بهمن bahman',
  'اسفند esfand',
]

/** A month, the calendar it belongs to, and the number of letters that stand before its name in the word. */
export interface MonthInWord {
  /** 1 to 12. */
  readonly number: number
  readonly calendar: 'gregorian' | 'jalali'
  readonly gluedLetters: number
}

const months = new Map<string, MonthInWord>()
const keep = (name: string, number: number, calendar: MonthInWord['calendar']): void =>
  void months.set(name, { number, calendar, gluedLetters: 0 })
// The Iranian names go first so that a Gregorian name spelled alike wins.
for (const [index, names] of JALALI.entries()) {
  for (const name of names.split(' ')) keep(name, index + 1, 'jalali')
}
for (const [index, names] of GREGORIAN.entries()) {
  for (const name of names.split(' ')) {
    // "listopada" is October in Croatian and November in Polish, "srpnja" the like: what is first here stays.
    if (months.get(name)?.calendar !== 'gregorian') keep(name, index + 1, 'gregorian')
  }
}
// Polish is read far more often than Croatian.
keep('listopada', 11, 'gregorian')

const table = new WordTable([...months.keys()].map((name) => [name, 1] as const))
const SHORTEST_GLUED = 6

/**
 * Can a word of this part of a text name a month? False for nearly every year of a text, without cutting out a word; true
 * for some words that name none.
 */
export function mayNameMonth(text: string, from: number, to: number): boolean {
  let start = -1
  let hash = HASH_START
  let capitals = 0
  for (let at = from; at <= to; at++) {
    const code = at < to ? unitAt(text, at) : NOTHING
    const kind = kindOf(code)
    if ((kind & (LETTER | JOINER)) !== 0) {
      if (start < 0) {
        start = at
        hash = HASH_START
        capitals = 0
      } else if ((kind & UPPER) !== 0) capitals++
      hash = hashOn(hash, smallOf(code))
    } else if (start >= 0) {
      if (table.bitsOf(hash, text, start, at) !== 0 || (capitals > 0 && at - start >= SHORTEST_GLUED)) return true
      start = -1
    }
  }
  return false
}

const GLUED = /\p{Ll}(\p{Lu}\p{Ll}{2,})\.?$/u

/** The month a word names, in any language read; undefined for every other word. `PublishedDecember` names one too. */
export function monthOfWord(word: string): MonthInWord | undefined {
  const lower = word.toLowerCase()
  const found = months.get(lower.endsWith('.') ? lower.slice(0, -1) : lower)
  if (found) return found
  // Only a capital inside the word can begin a glued name, and most words have none.
  if (word.length < 6 || word.slice(1) === lower.slice(1)) return undefined
  const glued = GLUED.exec(word)
  const month = glued ? months.get((glued[1] as string).toLowerCase()) : undefined
  return glued && month ? { ...month, gluedLetters: glued.index + 1 } : undefined
}
