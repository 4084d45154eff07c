/** Dates in the scripts of a page, as the last witness: what a page hands its programs it states to nobody. */

/** Names of fields that hold the day of publication. */
const WRITTEN =
  /"(?:datePublished|date_published|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published(?:_?(?:date|at))?|date_?posted)\\?"\s{0,4}:\s{0,4}\\?"?([\dT:.+Z /-]{8,40})/gi
/** Scripts are looked at up to this many characters together. */
const REACH = 500_000

/** The stamp that all such fields share the first ten characters of; undefined when they differ or there are none. */
export function scriptDate(scripts: readonly string[]): string | undefined {
  let left = REACH
  const stamps: string[] = []
  for (const script of scripts) {
    for (const match of script.slice(0, left).matchAll(WRITTEN)) stamps.push(match[1] as string)
    left -= script.length
    if (left <= 0) break
  }
  return new Set(stamps.map((stamp) => stamp.slice(0, 10))).size === 1 ? stamps[0] : undefined
}
