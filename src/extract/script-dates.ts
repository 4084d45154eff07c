/** Dates in the scripts of a page, as the last witness: what a page hands its programs it states to nobody. */

/** Names of fields that hold the day of publication. */
const WRITTEN =
  /"(?:datePublished|date_published|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published(?:_?(?:date|at))?|date_?posted)\\?"\s{0,4}:\s{0,4}\\?"?([\dT:.+Z /-]{8,40})/gi
/** Characters of a page in which they are looked for. */
const REACH = 1_000_000

/**
 * The stamp that all such fields of a page's source share the first ten characters of; undefined when they differ or there
 * are none. The source is searched as it stands, for the parser is not given the scripts.
 */
export function scriptDate(source: string): string | undefined {
  const stamps = [...source.slice(0, REACH).matchAll(WRITTEN)].map((match) => match[1] as string)
  return new Set(stamps.map((stamp) => stamp.slice(0, 10))).size === 1 ? stamps[0] : undefined
}
