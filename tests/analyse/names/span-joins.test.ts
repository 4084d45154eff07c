import { describe, expect, it } from 'vitest'
import { withJoins } from '../../../src/analyse/names/span-joins.js'
import { namesAfter } from './marked-names.js'

const joined = (marked: string): string[] => namesAfter(withJoins, marked)

describe('the borders of a name', () => {
  it.each([
    ['[PER Anders Hamre & Karin Oslund] married.', ['PER Anders Hamre', 'PER Karin Oslund']],
    ['[PER Hamre & Oslund] sold it.', ['PER Hamre & Oslund']],
    ['The [ORG National Library] of the [LOC Netherlands] opened.', ['ORG National Library of the Netherlands']],
    ['The [ORG Harbour Council] of [LOC Torvik] met.', ['ORG Harbour Council of Torvik']],
    ['The [ORG Harbour Party] of the [ORG Russian Federation] met.', ['ORG Harbour Party of the Russian Federation']],
    ['The [LOC Norway] [ORG Harbour Council] met.', ['ORG Norway Harbour Council']],
    ['The [LOC Torvik] [ORG Harbour Council] met.', ['LOC Torvik', 'ORG Harbour Council']],
    ['The [ORG Peace] and [ORG Freedom Party] won.', ['ORG Peace and Freedom Party']],
    ['The [ORG Senate] and [ORG Freedom Party] met.', ['ORG Senate', 'ORG Freedom Party']],
    ['[ORG Hamre] of [LOC Torvik] sold it.', ['ORG Hamre', 'LOC Torvik']],
    ['The [ORG Harbour Council] in [LOC Torvik] met.', ['ORG Harbour Council', 'LOC Torvik']],
  ])('hold a body and the place it is the body of: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each([
    ['In [ORG Hamre versus Northern Union] the court ruled.', ['ORG Hamre', 'ORG Northern Union']],
    ['They saw [MISC Torvik v Oslo] at home.', ['MISC Torvik', 'MISC Oslo']],
    ["The group [ORG Brit v 'Shalom] met.", ["ORG Brit v 'Shalom"]],
  ])('part two names that stand against each other: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each([
    ['They asked bin [PER Salvari] about it.', ['PER bin Salvari']],
    ['They asked van der [PER Aberg] about it.', ['PER van der Aberg']],
    ['The men of al - [PER Salvar] left.', ['PER al - Salvar']],
    ['They asked [ORG Karim bin Salvari] about it.', ['PER Karim bin Salvari']],
    ['They asked the [ORG Karim bin Salvari University] about it.', ['ORG Karim bin Salvari University']],
    ['The town of [PER Aberg] and [LOC Oslo] met.', ['PER Aberg', 'LOC Oslo']],
  ])('hold the small words of a surname: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it('hold the point of an initial at the end, but not that of the sentence', () => {
    expect(joined('They asked [PER Anders W]. about it.')).toEqual(['PER Anders W.'])
    expect(joined('They asked [PER Anders W]. Nobody knew.')).toEqual(['PER Anders W'])
  })
})
