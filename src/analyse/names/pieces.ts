/** Where the words, numbers and marks of a text begin and end. */

const TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\S/uy

/** Sorts of UTF-16 code units. Beyond ASCII, only what is surely a mark is known here; the pattern has to say what the others are. */
const SORT = { strange: 0, mark: 1, space: 2, letter: 3, digit: 4, apostrophe: 5 } as const

/** The sort of each code unit. */
const SORTS = new Uint8Array(2 ** 16)
SORTS.fill(SORT.mark, 0, 128)
// Dashes, quotation marks, bullets, dots.
SORTS.fill(SORT.mark, 0x2010, 0x2028)
SORTS.fill(SORT.space, 9, 14)
SORTS[32] = SORT.space
SORTS.fill(SORT.digit, 48, 58)
SORTS.fill(SORT.letter, 65, 91)
SORTS.fill(SORT.letter, 97, 123)
SORTS[39] = SORT.apostrophe
SORTS[0x2019] = SORT.apostrophe

const sortAt = (letters: Uint16Array, at: number): number => SORTS[letters[at] as number] as number

const [COMMA, POINT, COLON, SMALL_S] = [44, 46, 58, 115]

/** Where the letters and digits end that begin at `at`. */
function wordEnd(letters: Uint16Array, at: number): number {
  let end = at
  for (let sort = sortAt(letters, end); sort === SORT.letter || sort === SORT.digit; sort = sortAt(letters, end)) end++
  return end
}

/** Where a whole number ends; -1 for `1.5`, `10:30`, `4th`, which the pattern reads. */
function numberEnd(letters: Uint16Array, at: number): number {
  let end = at
  while (sortAt(letters, end) === SORT.digit) end++
  const [next, after] = [sortAt(letters, end), sortAt(letters, end + 1)]
  if (next === SORT.letter || next === SORT.strange || after === SORT.strange) return -1
  const joint = letters[end]
  return after === SORT.digit && (joint === POINT || joint === COMMA || joint === COLON) ? -1 : end
}

/**
 * Where a word of plain letters, a whole number or a plain mark that begins at `at` ends: nearly all there is, and no pattern is
 * needed for them. -1 where the pattern has to say.
 */
function plainEnd(letters: Uint16Array, at: number): number {
  const first = sortAt(letters, at)
  if (first === SORT.strange) return -1
  if (first === SORT.digit) return numberEnd(letters, at)
  if (first !== SORT.letter) return at + 1
  let end = wordEnd(letters, at)
  if (end === at + 1 && letters[end] === POINT) return -1
  while (sortAt(letters, end) === SORT.apostrophe) {
    const after = wordEnd(letters, end + 1)
    if (after === end + 1) return sortAt(letters, after) === SORT.strange ? -1 : end
    end = after
  }
  return sortAt(letters, end) === SORT.strange ? -1 : end
}

/** Where the piece that begins at `at` ends; `at` itself for a space. */
function pieceEnd(text: string, letters: Uint16Array, at: number): number {
  const end = plainEnd(letters, at)
  if (end >= 0) return end
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

/** Does what stands from `start` to `end` close with `'s`, and is there more of it? */
const isPossessive = (letters: Uint16Array, start: number, end: number): boolean =>
  end - start > 2 && ((letters[end - 1] as number) | 32) === SMALL_S && sortAt(letters, end - 2) === SORT.apostrophe

/** Begin and end of each piece between spaces and marks, one after the other; possessives cut off. */
export function piecesOf(text: string, letters: Uint16Array): number[] {
  const pieces: number[] = []
  const { length } = text
  for (let start = 0; start < length; ) {
    const end = sortAt(letters, start) === SORT.space ? start : pieceEnd(text, letters, start)
    if (end === start) start++
    else if (isPossessive(letters, start, end)) pieces.push(start, end - 2, end - 2, end)
    else pieces.push(start, end)
    start = Math.max(start, end)
  }
  return pieces
}
