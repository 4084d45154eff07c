import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseAutomaton } from '../../src/text/phrase-automaton.js'

const PHRASES = ['aba', 'bab', 'ba', 'é', ' ago', 'abab'] as const
const automaton = phraseAutomaton(PHRASES.map((phrase, bit) => [phrase, 1 << bit] as const))

function bitsIn(text: string): number {
  let state = 0
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    state = automaton.next[state * automaton.width + (automaton.column[text.charCodeAt(at)] as number)] as number
    bits |= automaton.found[state] as number
  }
  return bits
}

const lookedFor = (text: string): number =>
  PHRASES.reduce((bits, phrase, bit) => (text.toLowerCase().includes(phrase) ? bits | (1 << bit) : bits), 0)

describe('the automaton of phrases', () => {
  it('finds the phrases that a search for each of them finds, in any case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', 'É', ' ', 'g', 'o', '-') }), (text) => {
        expect(bitsIn(text)).toBe(lookedFor(text))
      }),
      { numRuns: 300 },
    )
  })
})
