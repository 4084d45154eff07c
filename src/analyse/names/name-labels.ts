/** The labels the trained recogniser gives to tokens, and which may follow one another. */

/** What a tagged span names, in the words of the labelled data. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const

/** One of them. */
export type TagType = (typeof TYPES)[number]

/** All labels: 0 is no name; then for each type the first token of a name and those after it. */
export const LABELS: readonly string[] = ['O', ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])]

/** The type of a label, undefined for no name. */
export const typeOf = (label: number): TagType | undefined => (label === 0 ? undefined : TYPES[(label - 1) >> 1])

/** A label of a name that began before it. */
export const wentOn = (label: number): boolean => label > 0 && label % 2 === 0

/** Whether the second label may follow the first. */
export const mayFollow = (label: number, next: number): boolean => !wentOn(next) || typeOf(label) === typeOf(next)
