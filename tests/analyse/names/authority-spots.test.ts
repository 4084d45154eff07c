import { describe, expect, it } from 'vitest'
import { createNameKnowledge, findNames } from '../../../src/analyse/names/find-names.js'
import type { AuthorityEntry } from '../../../src/model/actor.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const entry = (name: string, variants: string[]): AuthorityEntry => ({
  name,
  kind: 'person',
  variants,
  sameAs: [],
  notSame: [],
  hide: false,
  line: 1,
})

/** Surfaces found in a text when an entry bears the variant. */
function found(text: string, variant: string, language = 'und'): string[] {
  const knowledge = createNameKnowledge({
    authority: [entry('Olma Torvik', [variant])],
    recognise: false,
    nameModel: readNameModel,
  })
  const article = { headline: '', text, language, statedActors: [] }
  return findNames(article, knowledge).mentions.map(({ surface }) => surface)
}

describe('variants of the authority file', () => {
  it.each([
    ['Arabic letters for Persian ones', 'گفت علي كريمي رفت', 'علی کریمی', 'علي كريمي'],
    ['a zero-width joint for a space', 'امروز علی‌اکبر نوری گفت', 'علی اکبر نوری', 'علی‌اکبر نوری'],
    ['a space for a zero-width joint', 'امروز علی اکبر نوری گفت', 'علی‌اکبر نوری', 'علی اکبر نوری'],
    ['words written together', 'امروز علیاکبر نوری گفت', 'علی اکبر نوری', 'علیاکبر نوری'],
    ['vowel signs', 'قال مُحَمَّد توروي اليوم', 'محمد توروي', 'مُحَمَّد توروي'],
    ['е for ё', 'Сказал Артем Семенов вчера', 'Артём Семёнов', 'Артем Семенов'],
    ['ё for е', 'Сказал Артём Семёнов вчера', 'Артем Семенов', 'Артём Семёнов'],
    ['accents', 'said Olmá Törvik today', 'Olma Torvik the Elder', 'Olmá Törvik'],
    ['a sign of direction between the words', 'گفت علی \u200fکریمی رفت', 'علی کریمی', 'علی \u200fکریمی'],
  ])('are found with %s', (_, text, variant, surface) => {
    expect(found(text, variant)).toEqual([surface])
  })

  it('are not found inside a longer word, nor over the end of a sentence', () => {
    expect(found('Сказал Семеновский вчера', 'Семенов')).toEqual([])
    expect(found('It was Olma. Torvik left.', 'Olma Torvik Junior')).toEqual([])
  })
})
