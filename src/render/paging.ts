/**
 * Cuts long lists into pages. `<base>.html` is the newest page, `<base>/1.html` the oldest; numbered pages are full and
 * counted from the oldest end, so an article that appears today changes the newest page and moves nothing.
 */

/** One page of a list, with the addresses of its neighbours. */
export interface ListPage {
  readonly outputPath: string
  /** What stands on it, newest first. */
  readonly positions: readonly number[]
  /** Counted from the oldest; absent for the newest page, which is always the whole of a short list. */
  readonly number?: number
  readonly newest?: string
  readonly newer?: string
  readonly older?: string
  readonly oldest?: string
}

/** The pages of a list given newest first, newest page first. An empty list has one empty page. */
export function* pagesOf(base: string, positions: readonly number[], size: number): Generator<ListPage> {
  // The newest page keeps between one and two pages' worth: it is never a page with a single lonely row.
  const full = Math.max(0, Math.floor(positions.length / size) - 1)
  const address = (number: number): string => (number > full ? `${base}.html` : `${base}/${number}.html`)
  for (let number = full + 1; number >= 1; number--) {
    const end = positions.length - (number - 1) * size
    yield {
      outputPath: address(number),
      positions: positions.slice(number > full ? 0 : end - size, end),
      ...(number <= full && { number, newest: `${base}.html`, newer: address(number + 1) }),
      ...(number > 1 && { older: address(number - 1), oldest: address(1) }),
    }
  }
}
