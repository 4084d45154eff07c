/** A name to one segment of an address: letters of every script, legal on every file system, never empty. */

/** Bytes a segment may have; file names end at 255 bytes and suffixes, extensions and staging need room. */
const SLUG_BYTES = 96

/** Names Windows keeps for devices, with or without an extension. */
const RESERVED = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 10 }, (_, n) => `com${n}`),
  ...Array.from({ length: 10 }, (_, n) => `lpt${n}`),
])

const encoder = new TextEncoder()

/** Cuts at a code point, after a whole word where one ends in the last third. */
function cutToBytes(slug: string, limit: number): string {
  // No unit of a string takes more than three bytes, and most names need not be counted.
  if (slug.length * 3 <= limit || encoder.encode(slug).length <= limit) return slug
  let cut = ''
  let bytes = 0
  for (const character of slug) {
    bytes += encoder.encode(character).length
    if (bytes > limit) break
    cut += character
  }
  const lastWord = cut.lastIndexOf('-')
  return (lastWord > cut.length * 0.66 ? cut.slice(0, lastWord) : cut).replace(/(?<!-)-+$/, '')
}

/**
 * The slug of a name, or `fallback` when nothing of the name can be kept. Idempotent. Case-folded and NFC, so two slugs
 * that differ are two files on every disk.
 */
export function slugOf(name: string, fallback: string, limit: number = SLUG_BYTES): string {
  const kept = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|(?<!-)-+$/gu, '')
  const slug = cutToBytes(kept, limit)
  if (slug === '') return fallback
  return RESERVED.has(slug) ? `${slug}-x` : slug
}

/** Gives out slugs of one folder so that none is given twice. The suffix must be stable for the name: an id, not a counter. */
export function takeSlug(taken: Set<string>, slug: string, suffix: string): string {
  let free = slug
  for (let round = 0; taken.has(free); round++) {
    const tail = round === 0 ? `-${suffix}` : `-${suffix}-${round}`
    free = `${cutToBytes(slug, SLUG_BYTES - tail.length)}${tail}`
  }
  taken.add(free)
  return free
}
