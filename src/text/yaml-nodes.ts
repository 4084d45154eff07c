/** What YAML is read into: plain nodes in which every scalar is the string that was written. */

/** A value of a YAML document with the place where it begins: 1-based line and column in the user's file. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly value: string; readonly line: number; readonly column: number }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly line: number; readonly column: number }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly line: number; readonly column: number }

/** A key with its value; line and column are those of the key. */
export interface YamlEntry {
  readonly key: string
  readonly line: number
  readonly column: number
  readonly value: YamlNode
}

/** The kinds of values in words for people who know nothing of YAML, for what a message found. */
export const KIND_IN_WORDS: Readonly<Record<YamlNode['kind'], string>> = {
  scalar: 'a single value',
  list: 'a list',
  map: 'names with values',
}

/** Keys that reach into objects when a careless consumer copies them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
