/** The title of a page cut at the signs that part the headline from the name of the site. */

/** What parts a title from the name of the site. */
const SUFFIX = /(?<!\s)\s+(?:[|•·–—»«]|-{1,2}|::|\/\/)\s+/

/** A title as pages give it, cut at its separators: each part, and the parts together that stand before the last. */
export function titleParts(title: string): string[] {
  const parts = title.split(SUFFIX).map((part) => part.trim())
  if (parts.length < 2) return [title.trim()]
  const beforeLast = title
    .slice(0, title.lastIndexOf(parts.at(-1) as string))
    .replace(/(?<![\s|•·–—»«:/-])[\s|•·–—»«:/-]+$/, '')
  return [title.trim(), beforeLast, ...parts].filter((part) => part !== '')
}
