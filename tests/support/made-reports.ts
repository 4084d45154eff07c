/** Reports of invented towns in sentences that no two reports share, for tests that need many articles. */

const WHO = [
  'the harbour board',
  'a night ferry crew',
  'the town archivist',
  'the union of bakers',
  'a retired surveyor',
]
const DID = [
  'agreed to repair',
  'asked for money to rebuild',
  'has begun to measure',
  'voted against selling',
  'will close',
]
const WHAT = [
  'the old grain quay',
  'a footbridge over the sound',
  'the bell of the lower church',
  'the eastern tram depot',
]
const WHY = [
  'after a winter of storms',
  'because the timber had rotted',
  'so that visitors may return',
  'against the advice given',
]
const PLACES = ['Elsmere', 'Vantreath', 'Ostrand', 'Carrowby', 'Millhaven', 'Sandoval Point', 'Brackwater', 'Tollan']
const NAMES = [
  'Morrow',
  'Teague',
  'Lindqvist',
  'Abara',
  'Ferreira',
  'Novotny',
  'Okonjo',
  'Sandhu',
  'Whitlock',
  'Ysidro',
]

const at = (list: readonly string[], index: number): string => list[index % list.length] as string
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A number in letters, so that no two texts become equal where figures do not count. */
const spelt = (number: number): string =>
  [...String(number)]
    .map((digit) => at(['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'], Number(digit)))
    .join(' ')

/** Sentence `line` of report `report`. */
export function madeSentence(report: number, line: number): string {
  const mix = report * 7 + line * 3
  const who = at(WHO, mix)
  const name = at(NAMES, report + line)
  return `${capital(who)} ${at(DID, mix + line)} ${at(WHAT, mix + report)} in ${at(PLACES, report + 2 * line)} ${at(WHY, mix)}, ${name} said of plan ${spelt(report)} in hearing ${spelt(line)}.`
}

/** The paragraphs of a report, two sentences each. */
export const madeBody = (report: number, paragraphs = 6): string[] =>
  Array.from({ length: paragraphs }, (_, at) => `${madeSentence(report, 2 * at)} ${madeSentence(report, 2 * at + 1)}`)

/** The headline of a report. */
export const madeHeadline = (report: number): string =>
  `${at(PLACES, report)} weighs ${at(WHAT, report).replace(/^(?:the|a) /, '')} plan ${spelt(report)}`
