import { describe, expect, it } from 'vitest'
import { resolveActors } from '../../src/index/actors/resolve-actors.js'
import { possiblySame } from '../../src/index/suggestions.js'
import type { LocalName } from '../../src/model/findings.js'

const person = (fullest: string): LocalName => ({
  kind: 'person',
  fullest,
  variants: [{ surface: fullest, count: 1 }],
  roles: [],
  sentences: [],
})
const messagesOf = (...names: string[]) =>
  possiblySame(
    resolveActors(
      names.map((name, at) => ({ sourcePath: `${at}.txt`, names: [person(name)] })),
      [],
    ).actors,
  )

describe('the report', () => {
  it('names pairs that may be one, each once', () => {
    expect(messagesOf('Jon Torvik', 'J. Torvik')).toMatchObject([
      { code: 'actors-possibly-same', severity: 'note', found: '"J. Torvik" and "Jon Torvik"' },
    ])
  })

  it('names five and counts the others', () => {
    const names = ['Berg', 'Dahl', 'Foss', 'Hagen', 'Lie', 'Moe', 'Vik'].flatMap((name) => [
      `Jon ${name}`,
      `J. ${name}`,
    ])
    expect(messagesOf(...names)[0]?.found).toMatch(
      /^(?:"[^"]+" and "[^"]+", ){4}"[^"]+" and "[^"]+"; and 2 more pairs$/,
    )
  })

  it('says nothing where there is no doubt', () => {
    expect(messagesOf('Jon Torvik', 'Pia Lindqvist')).toEqual([])
  })
})
