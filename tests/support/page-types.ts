/** Which kind of page an address is: what browser and validity tests mean by "every page type". */

const PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['home', /^index\.html$/],
  ['articles', /^articles\.html$/],
  ['undated article', /^articles\/undated\/.+\.html$/],
  ['article', /^articles\/\d{4}\/.+\.html$/],
  ['undated', /^undated\.html$/],
  ['actors', /^actors\.html$/],
  ['actors by letter', /^actors\/-\/.+\.html$/],
  ['pair', /^actors\/[^/]+--.+\.html$/],
  ['actor', /^actors\/.+\.html$/],
  ['tags', /^tags\.html$/],
  ['tag', /^tags\/.+\.html$/],
  ['outlets', /^outlets\.html$/],
  ['outlet', /^outlets\/.+\.html$/],
  ['dates', /^dates\.html$/],
  ['year', /^dates\/\d{4}\.html$/],
  ['month', /^dates\/\d{4}-\d{2}\.html$/],
  ['network', /^network\.html$/],
  ['timeline', /^timeline\.html$/],
  ['about', /^about\.html$/],
  ['report', /^report\.html$/],
  ['not found', /^404\.html$/],
]

/** Every page type a site of the samples must have. Letters have pages of their own only where a list is long. */
export const PAGE_TYPES = PATTERNS.map(([type]) => type).filter((type) => type !== 'actors by letter')

/** Type of the page at an address below the site's root; `other` for pages later issues add. */
export function pageTypeOf(path: string): string {
  return PATTERNS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
}

/** The first pages of each type, in order of address: enough to look at each kind closely. */
export function samplePages(paths: readonly string[], perType: number): string[] {
  const counts = new Map<string, number>()
  return paths.filter((path) => {
    const type = pageTypeOf(path)
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= perType
  })
}
