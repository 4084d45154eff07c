/** The two orders of this program: by code point for machines, by English collation for readers; never the machine's locale. */

/** By code unit: stable everywhere, the tie-break of every list. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Made for the first list: a build that lists nothing is over before it would be. */
let compare: Intl.Collator['compare'] | undefined

/** As a reader expects to find names and headlines in a list; ties by code point. */
export function byReading(a: string, b: string): number {
  // 'en' sorts every script by the root collation, so Ё stands beside Е; 'und' would follow the machine.
  compare ??= new Intl.Collator('en', { numeric: true }).compare
  return compare(a, b) || byCodePoint(a, b)
}
