import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NamedArticle, resolveActors } from '../../../src/index/actors/resolve-actors.js'
import type { AuthorityEntry } from '../../../src/model/actor.js'
import type { LocalName, RoleMention } from '../../../src/model/findings.js'
import { parseCalendarDate } from '../../../src/text/calendar-dates.js'

const name = (
  kind: LocalName['kind'],
  fullest: string,
  more: Partial<LocalName> & { also?: string[] } = {},
): LocalName => {
  const { also = [], ...rest } = more
  return {
    kind,
    fullest,
    variants: [fullest, ...also].map((surface) => ({ surface, count: 1 })),
    roles: [],
    sentences: [{ field: 'text', start: 0, end: 10 }],
    ...rest,
  }
}
const person = (fullest: string, more: Partial<LocalName> & { also?: string[] } = {}) => name('person', fullest, more)
const body = (fullest: string, more: Partial<LocalName> & { also?: string[] } = {}) =>
  name('organisation', fullest, more)
const state = (code: string, fullest: string) => name('state', fullest, { known: `state:${code}`, country: code })
const role = (text: string, start = 0, implied = false): RoleMention => ({
  role: text,
  implied,
  field: 'text',
  start,
  end: start + 10,
})

const article = (sourcePath: string, names: LocalName[], day?: string): NamedArticle => {
  const publishedOn = day === undefined ? undefined : parseCalendarDate(day)
  return { sourcePath, names, ...(publishedOn === undefined ? {} : { publishedOn }) }
}
const entry = (authorised: string, more: Partial<AuthorityEntry> = {}): AuthorityEntry => ({
  name: authorised,
  variants: [],
  sameAs: [],
  notSame: [],
  hide: false,
  line: 1,
  ...more,
})

/** Resolves one name per article. */
const resolve = (names: LocalName[], authority: AuthorityEntry[] = []) =>
  resolveActors(
    names.map((local, index) => article(`${index}.txt`, [local])),
    authority,
  )
const namesOf = (names: LocalName[], authority: AuthorityEntry[] = []): string[] =>
  resolve(names, authority).actors.map((actor) => actor.name)

describe('people across articles', () => {
  it.each<[string, LocalName[], string[]]>([
    ['the same name', [person('Pia Lindqvist'), person('Pia Lindqvist')], ['Pia Lindqvist']],
    ['accents and capitals', [person('Élise Márton'), person('ELISE MARTON')], ['Élise Márton']],
    [
      'an article and a hyphen',
      [person('Bashir al-Dorani'), person('Bashir Dorani'), person('Bashir Al Dorani')],
      ['Bashir Al Dorani'],
    ],
    [
      'a middle initial',
      [person('Pia K. Lindqvist'), person('Pia Lindqvist'), person('Pia Lindqvist')],
      ['Pia Lindqvist'],
    ],
    [
      'a transliteration',
      [person('Mohammad Baqani'), person('Mohammed Baghani'), person('Mohammad Baqani')],
      ['Mohammad Baqani'],
    ],
    [
      'another transliteration',
      [person('Sergei Orlenkoy'), person('Sergey Orlenkoi'), person('Sergei Orlenkoy')],
      ['Sergei Orlenkoy'],
    ],
    ['zh for j', [person('Ali Karanezhad'), person('Ali Karanejad'), person('Ali Karanezhad')], ['Ali Karanezhad']],
    ['a surname only one person bears', [person('Pia Lindqvist'), person('Lindqvist')], ['Pia Lindqvist']],
  ])('join by %s', (_rule, names, expected) => {
    expect(namesOf(names)).toEqual(expected)
  })

  it.each<[string, LocalName[]]>([
    ['vowels that differ', [person('Mohammad Baqani'), person('Mohammad Baqeni')]],
    ['given names a letter apart', [person('Bashar Dorani'), person('Bashir Dorani')]],
    ['one given name', [person('Mohammad Baqani'), person('Mohammad Reza Asheti')]],
    ['middle initials in another order', [person('Jon H. W. Torvik'), person('Jon W. Torvik')]],
    ['a hard breath that is written or not', [person('Ahmad Khorani'), person('Ahmad Horani')]],
    ['an initial', [person('J. Torvik'), person('Jon Torvik')]],
    ['a short form of the given name', [person('Bill Torvik'), person('William Torvik')]],
    ['the other order', [person('Imre Varga'), person('Varga Imre')]],
    ['middle initials that differ', [person('Pia K. Lindqvist'), person('Pia M. Lindqvist')]],
    ['states that differ', [person('Ali Karvan', { country: 'IR' }), person('Ali Karvan Lee', { country: 'US' })]],
  ])('stay apart with %s', (_reason, names) => {
    expect(resolve(names).actors).toHaveLength(2)
  })

  it('do not join on a surname two people bear, and say so', () => {
    const { actors } = resolve([person('Anna Bergmann'), person('Karl Bergmann'), person('Bergmann')])
    expect(actors.map((actor) => actor.name)).toEqual(['Bergmann', 'Anna Bergmann', 'Karl Bergmann'])
    expect(actors[0]?.suggestions).toEqual([
      { actor: 1, reason: 'possible same person: the same surname', score: 0.3 },
      { actor: 2, reason: 'possible same person: the same surname', score: 0.3 },
    ])
  })

  it('do not join a surname whose state speaks against it', () => {
    const { actors } = resolve([person('Anna Bergmann', { country: 'DE' }), person('Bergmann', { country: 'SE' })])
    expect(actors).toHaveLength(2)
    expect(actors[0]?.suggestions).toHaveLength(1)
  })

  it('do not join spellings that one article keeps apart', () => {
    const names = [person('Mohammad Baqani'), person('Mohammed Baghani')]
    const { actors } = resolveActors([article('a.txt', names)], [])
    expect(actors.map(({ suggestions }) => suggestions.length)).toEqual([1, 1])
  })

  it('join the bare name to neither of two who differ in the middle', () => {
    const { actors } = resolve([person('Jon H. Torvik'), person('Jon W. Torvik'), person('Jon Torvik')])
    expect(actors).toHaveLength(3)
    expect(actors.find(({ name: shown }) => shown === 'Jon Torvik')?.suggestions.map(({ score }) => score)).toEqual([
      0.4, 0.4,
    ])
  })

  describe('in the same company', () => {
    const beside = [person('Olma Berg'), person('Eva Strand'), body('Harbour Guild')]
    const archiveOf = (...names: LocalName[]) =>
      names.map((local, index) => article(`${index}.txt`, [local, ...beside]))
    const peopleOf = (...names: LocalName[]) =>
      resolveActors(archiveOf(...names), []).actors.filter(
        ({ name: shown }) => !['Olma Berg', 'Eva Strand'].includes(shown) && shown !== 'Harbour Guild',
      )

    it.each<[string, LocalName, LocalName, string]>([
      ['an initial', person('J. Torvik'), person('Jon Torvik'), 'the same surname and initial, in the same company'],
      [
        'a short form',
        person('Bill Torvik'),
        person('William Torvik'),
        'a short form of the given name, in the same company',
      ],
      [
        'like spellings',
        person('Ahmad Khorani'),
        person('Ahmad Horani'),
        'like names in another transliteration, in the same company',
      ],
    ])('%s suffices', (_, one, other, rule) => {
      const [only, ...others] = peopleOf(one, other)
      expect(others).toEqual([])
      expect(only?.merges.map((merge) => merge.rule)).toContain(rule)
    })

    it('a surname goes to the bearer who keeps it', () => {
      const archive = [
        ...archiveOf(person('Pia Lindqvist', { country: 'SE' }), person('Lindqvist', { country: 'SE' })),
        article('9.txt', [person('Karl Lindqvist')]),
      ]
      const { actors } = resolveActors(archive, [])
      expect(actors.map(({ name: shown }) => shown)).not.toContain('Lindqvist')
      expect(actors.find(({ name: shown }) => shown === 'Pia Lindqvist')?.merges[0]?.rule).toBe(
        'surname, in the company of only one bearer',
      )
    })

    it('an initial that two people have joins nobody', () => {
      expect(peopleOf(person('J. Torvik'), person('Jon Torvik'), person('Jens Torvik'))).toHaveLength(3)
    })
  })

  it('suggest given names a letter apart with one surname', () => {
    const { actors } = resolve([person('Bashar Dorani', { country: 'SY' }), person('Bashir Dorani', { country: 'SY' })])
    expect(actors[0]?.suggestions[0]?.reason).toBe('possible same person: given names a letter apart')
  })

  it('never share a page for a given name alone', () => {
    const { actors, slugs } = resolve([
      person('Mohammad'),
      person('Mohammad'),
      person('Pia'),
      person('Pia'),
      person('Pia Lindqvist'),
    ])
    expect(actors).toHaveLength(5)
    expect(new Set(slugs).size).toBe(5)
  })

  it('keep the reason of a merge', () => {
    expect(resolve([person('Pia Lindqvist'), person('Lindqvist')]).actors[0]?.merges).toEqual([
      { forms: ['Pia Lindqvist', 'Lindqvist'], rule: 'surname that only one person in the archive bears', score: 0.7 },
    ])
  })
})

describe('organisations and states', () => {
  it('joins the spellings of one ministry and prefers capitals', () => {
    const known = 'body:NO/defense ministry'
    const { actors } = resolve([
      body('Norwegian defence ministry', { known, country: 'NO' }),
      body('Norwegian Defence Ministry', { known, country: 'NO' }),
    ])
    expect(actors.map(({ id, name: shown, country }) => [id, shown, country])).toEqual([
      ['organisation:norwegian-defence-ministry', 'Norwegian Defence Ministry', 'NO'],
    ])
  })

  it('never joins the ministries of two states, and names each by its state', () => {
    const { actors, slugs } = resolve([
      body('Foreign Ministry', { known: 'body:NO/foreign ministry', country: 'NO' }),
      body('Foreign Ministry', { known: 'body:SE/foreign ministry', country: 'SE' }),
      state('NO', 'Norway'),
    ])
    expect(actors.map(({ name: shown }) => shown)).toEqual([
      'Foreign Ministry (Norway)',
      'Foreign Ministry (SE)',
      'Norway',
    ])
    expect(slugs).toEqual(['foreign-ministry-norway', 'foreign-ministry-se', 'norway'])
  })

  it('gives a ministry without a state to the only one there is, else to nobody', () => {
    const bare = body('Defence Ministry', { known: 'body:/defense ministry' })
    const norwegian = body('Norwegian Defence Ministry', { known: 'body:NO/defense ministry', country: 'NO' })
    const swedish = body('Swedish Defence Ministry', { known: 'body:SE/defense ministry', country: 'SE' })
    expect(resolve([bare, norwegian]).nameActors).toEqual([[0], [0]])
    expect(resolve([bare, norwegian, swedish]).nameActors).toEqual([[-1], [0], [1]])
  })

  it('joins an acronym to the only name an article explains it with', () => {
    const long = body('Northern Fisheries Council', { also: ['NFC'] })
    expect(namesOf([long, body('NFC')])).toEqual(['Northern Fisheries Council'])
    expect(namesOf([long, body('National Film Centre', { also: ['NFC'] }), body('NFC')])).toHaveLength(3)
  })

  it.each([
    ['legal forms and shores', 'Torvik Defence Systems Ltd', 'Torvik Defense Systems'],
    ['an ampersand', 'Torvik & Berg', 'Torvik and Berg'],
    ['the order of words', 'General Assembly of the Fishers Union', 'Fishers Union General Assembly'],
  ])('joins over %s', (_, one, other) => {
    expect(resolve([body(one), body(other)]).actors).toHaveLength(1)
  })

  it.each([
    ['universities', 'University of Torvik', 'Torvik University'],
    ['a company and its bank', 'Torvik Systems', 'Torvik Bank'],
  ])('keeps apart %s', (_, one, other) => {
    expect(resolve([body(one), body(other)]).actors).toHaveLength(2)
  })

  it('joins a short form that another article explains, unless two do', () => {
    const long = body('Lantern Society of Torvik', { also: ['Lanterns'] })
    expect(namesOf([long, body('Lanterns')])).toEqual(['Lantern Society of Torvik'])
    expect(namesOf([long, body('Lanterns Choir', { also: ['Lanterns'] }), body('Lanterns')])).toHaveLength(3)
  })

  it('joins an acronym nobody explains only in the same company', () => {
    const beside = [person('Olma Berg'), person('Eva Strand')]
    const of = (...others: LocalName[]) =>
      resolveActors(
        [
          article('a.txt', [body('Council for Northern Fish Research'), ...beside]),
          article('b.txt', [body('CNFR'), ...others]),
        ],
        [],
      ).actors.filter(({ kind }) => kind === 'organisation')
    expect(of(...beside)).toHaveLength(1)
    expect(of()).toHaveLength(2)
    expect(of()[0]?.suggestions[0]?.reason).toBe('possible same organisation: an acronym with these letters')
  })

  it('makes no page of a council that is only called the Council', () => {
    expect(resolve([body('Council'), body('the Council')]).nameActors).toEqual([[-1], [-1]])
  })

  it.each([
    ['Torvik Ministry of Fish', 'government body'],
    ['Ministry for Northern Affairs', 'government body'],
    ['Torvik Border Regiment', 'armed force'],
    ['Torvik Farmers Party', 'party'],
    ['Torvik Shipping Ltd', 'company'],
    ['Torvik Evening Post', 'outlet'],
    ['Torvik News Agency', 'outlet'],
    ['Northern Fish Agency', 'government body'],
    ['European Commission', 'international body'],
    ['United Nations Fish Programme', 'international body'],
    ['University of Torvik', 'other'],
    ['Olmarin', 'other'],
  ])('%s is of the sort %s', (shown, sort) => {
    expect(resolve([body(shown)]).actors[0]?.sort).toBe(sort)
  })

  it('knows the sort of a body and of those on the list, and gives none to people', () => {
    const sortOf = (local: LocalName) => resolve([local]).actors[0]?.sort
    expect(sortOf(body('Army', { known: 'body:NO/army', country: 'NO' }))).toBe('armed force')
    expect(sortOf(body('Foreign Ministry', { known: 'body:NO/foreign ministry', country: 'NO' }))).toBe(
      'government body',
    )
    expect(sortOf(body('NATO', { known: 'organisation:nato' }))).toBe('international body')
    expect(sortOf(person('Pia Lindqvist'))).toBeUndefined()
  })

  it('counts nationality words beside the state, and marks the capital that stands for it', () => {
    const norway = name('state', 'Norway', {
      known: 'state:NO',
      country: 'NO',
      variants: [
        { surface: 'Norway', count: 2 },
        { surface: 'Oslo', count: 1, stands: 'metonym' },
      ],
    })
    const norwegian = name('nationality', 'Norwegian', { country: 'NO' })
    const { actors, nameActors } = resolveActors(
      [article('a.txt', [norway, norwegian]), article('b.txt', [norwegian])],
      [],
    )
    expect(actors).toMatchObject([
      {
        name: 'Norway',
        mentionCount: 3,
        variants: [{ surface: 'Norway' }, { surface: 'Oslo', stands: 'metonym' }],
        demonyms: [{ surface: 'Norwegian', count: 2, articleCount: 2 }],
      },
    ])
    expect(nameActors).toEqual([[0, -1], [-1]])
  })

  it('takes what nearly all articles call an organisation for one where a place stood, and drops the one of many places', () => {
    const many = (kind: LocalName['kind'], count: number) =>
      Array.from({ length: count }, () => name(kind, 'Lantern Yard'))
    expect(resolve([...many('organisation', 5), name('place', 'Lantern Yard')]).actors[0]?.articles).toHaveLength(6)
    expect(resolve([...many('place', 5), body('Lantern Yard')]).actors).toEqual([])
    expect(resolve([...many('organisation', 2), name('place', 'Lantern Yard')]).actors[0]?.articles).toHaveLength(2)
  })

  it('keeps a name with two countries apart and the one without apart from both', () => {
    const of = (country?: string) => body('Harbour Council', country === undefined ? {} : { country })
    expect(resolve([of('NO'), of()]).actors).toHaveLength(1)
    expect(resolve([of('NO'), of('SE'), of()]).actors).toHaveLength(3)
  })

  it('keeps the id of the list for states', () => {
    const { actors, slugs } = resolve([state('US', 'United States'), state('US', 'United States')])
    expect(actors.map(({ id, name: shown, sortName }) => [id, shown, sortName])).toEqual([
      ['state:US', 'United States', 'United States'],
    ])
    expect(slugs).toEqual(['united-states'])
  })

  it('makes no actor of places, nationalities and works', () => {
    const { actors, nameActors } = resolveActors(
      [article('a.txt', [name('place', 'Oslo'), name('nationality', 'French'), name('other', 'The Wave')])],
      [],
    )
    expect(actors).toEqual([])
    expect(nameActors).toEqual([[-1, -1, -1]])
  })

  it('settles a name taken for a person here and an organisation there by the whole archive', () => {
    const { actors } = resolve([person('Olma Torvik'), body('Olma Torvik'), person('Olma Torvik')])
    expect(actors.map(({ kind }) => kind)).toEqual(['person'])
  })
})

describe('the authority file', () => {
  it('gives name, kind, country and identifiers, and joins its variants', () => {
    const authority = [
      entry('Pia Lindqvist', {
        kind: 'person',
        country: 'SE',
        variants: ['P. Quist'],
        sameAs: ['Q1'],
        note: 'A note.',
      }),
    ]
    const { actors } = resolve([person('P. Quist'), person('Lindqvist'), person('Pia Lindqvist')], authority)
    expect(actors).toHaveLength(1)
    expect(actors[0]).toMatchObject({
      id: 'person:pia-lindqvist',
      name: 'Pia Lindqvist',
      country: 'SE',
      sameAs: ['Q1'],
      note: 'A note.',
      mentionCount: 3,
    })
  })

  it('keeps apart what it says is not the same', () => {
    const authority = [entry('Mohammad Baqani', { kind: 'person', notSame: ['Mohammed Baghani'] })]
    const { actors } = resolve([person('Mohammad Baqani'), person('Mohammed Baghani')], authority)
    expect(actors.map(({ suggestions }) => suggestions)).toEqual([[], []])
  })

  it('hides what it hides', () => {
    expect(resolve([body('Nuisance Ltd')], [entry('Nuisance Ltd', { hide: true })]).nameActors).toEqual([[-1]])
  })

  it('makes an actor of a name the article calls a place', () => {
    const authority = [entry('Olma', { kind: 'organisation' })]
    expect(
      resolve([name('place', 'Olma', { known: 'authority:olma' })], authority).actors.map(({ kind }) => kind),
    ).toEqual(['organisation'])
  })
})

describe('given names alone', () => {
  it('have no page, unless the authority file names them', () => {
    const archive = [
      article('a.txt', [person('Teresa', { slight: true }), person('Lindqvist')]),
      article('b.txt', [person('Teresa', { slight: true })]),
    ]
    const { actors, nameActors } = resolveActors(archive, [])
    expect(actors.map(({ name: shown }) => shown)).toEqual(['Lindqvist'])
    expect(nameActors).toEqual([[-1, 0], [-1]])
    expect(resolveActors(archive, [entry('Teresa')]).actors.map(({ name: shown }) => shown)).toContain('Teresa')
  })

  it('count where another article gives the title', () => {
    const archive = [article('a.txt', [person('Teresa', { slight: true })]), article('b.txt', [person('Teresa')])]
    expect(resolveActors(archive, []).actors.map(({ articles }) => articles.length)).toEqual([2])
  })
})

describe('the record of an actor', () => {
  const archive = [
    article('c.txt', [person('Pia Lindqvist', { roles: [role('Mayor', 5)] }), body('Harbour Guild')], '2020-05'),
    article(
      'b.txt',
      [
        person('Pia Lindqvist', { also: ['Lindqvist', 'Ms Lindqvist'], roles: [role('mayor', 7), role('Councillor')] }),
        body('Harbour Guild'),
        body('Olma Press'),
      ],
      '2012-03-04',
    ),
    article('a.txt', [person('Lindqvist', { roles: [role('Spokeswoman')] })]),
  ]
  const { actors, slugs } = resolveActors(archive, [])

  it('sorts people first, by surname, and gives addresses', () => {
    expect(actors.map(({ sortName }) => sortName)).toEqual(['Lindqvist, Pia', 'Harbour Guild', 'Olma Press'])
    expect(slugs).toEqual(['pia-lindqvist', 'harbour-guild', 'olma-press'])
  })

  it('lists roles oldest first with their days and the oldest evidence', () => {
    expect(
      actors[0]?.roles.map(({ role: text, firstOn, lastOn, articleCount, article: at, start }) => [
        text,
        firstOn,
        lastOn,
        articleCount,
        at,
        start,
      ]),
    ).toEqual([
      ['Mayor', '2012-03-04', '2020-05', 2, 1, 7],
      ['Councillor', '2012-03-04', '2012-03-04', 1, 1, 0],
      ['Spokeswoman', undefined, undefined, 1, 2, 0],
    ])
  })

  it('takes a role that is implied here and stated there for one, stated, and keeps all its days', () => {
    const rolesOf = (...stated: boolean[]) =>
      resolveActors(
        stated.map((one, n) =>
          article(`${n}.txt`, [person('Pia Lindqvist', { roles: [role('Mayor', n, !one)] })], `${2020 - n}-05-06`),
        ),
        [],
      ).actors[0]?.roles.map(({ implied, firstOn, lastOn, articleCount, article: at }) => [
        implied,
        firstOn,
        lastOn,
        articleCount,
        at,
      ])
    expect(rolesOf(true, false)).toEqual([[false, '2019-05-06', '2020-05-06', 2, 0]])
    expect(rolesOf(false, true, true)).toEqual([[false, '2018-05-06', '2020-05-06', 3, 2]])
    expect(rolesOf(false, false)).toEqual([[true, '2019-05-06', '2020-05-06', 2, 1]])
  })

  it('counts variants, articles and mentions', () => {
    expect(actors[0]?.variants).toEqual([
      { surface: 'Lindqvist', count: 2 },
      { surface: 'Pia Lindqvist', count: 2 },
      { surface: 'Ms Lindqvist', count: 1 },
    ])
    expect(actors[0]?.articles.map(({ article: at, count }) => [at, count])).toEqual([
      [0, 1],
      [1, 3],
      [2, 1],
    ])
    expect(actors[0]?.mentionCount).toBe(5)
  })
})

describe('whatever the order of articles', () => {
  const locals = fc.constantFrom(
    person('Pia Lindqvist'),
    person('Pia K. Lindqvist', { country: 'SE' }),
    person('Lindqvist'),
    person('Karl Lindqvist'),
    person('P. Lindqvist', { country: 'SE' }),
    person('Lindqvist Pia'),
    person('Jon H. Torvik'),
    person('Jon Torvik', { country: 'NO' }),
    person('Ahmad Khorani', { country: 'IR', roles: [role('Mayor')] }),
    person('Ahmad Horani', { roles: [role('Mayor')] }),
    body('CNFR'),
    body('Council for Northern Fish Research'),
    body('Council'),
    person('Mohammad'),
    person('Mohammad Baqani'),
    person('Mohammed Baghani', { country: 'IR' }),
    person('Baqani'),
    body('NFC'),
    body('Northern Fisheries Council', { also: ['NFC'] }),
    body('Harbour Council', { country: 'NO' }),
    body('Harbour Council'),
    body('Defence Ministry', { known: 'body:/defense ministry' }),
    body('Norwegian Defence Ministry', { known: 'body:NO/defense ministry', country: 'NO' }),
    state('NO', 'Norway'),
    body('Pia Lindqvist'),
    name('place', 'Oslo'),
  )
  const archives = fc
    .array(fc.uniqueArray(locals, { maxLength: 8 }), { maxLength: 10 })
    .map((list) => list.map((names, index) => article(`${index}.txt`, names)))

  it('ids, names, addresses and merges are the same', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const essence = (list: readonly NamedArticle[]) => {
          const { actors, slugs } = resolveActors(list, [])
          return actors.map(({ id, name: shown, variants, merges, suggestions }, index) => ({
            id,
            shown,
            variants,
            merges,
            suggestions,
            slug: slugs[index],
          }))
        }
        expect(essence([...articles].reverse())).toEqual(essence(articles))
      }),
      { numRuns: 100 },
    )
  })

  it('every position leads to the actor that lists the article', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const { actors, slugs, nameActors } = resolveActors(articles, [])
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
        expect(new Set(slugs).size).toBe(slugs.length)
        nameActors.forEach((row, at) => {
          expect(row).toHaveLength(articles[at]?.names.length ?? -1)
          for (const actor of row)
            if (actor >= 0) expect(actors[actor]?.articles.map(({ article: place }) => place)).toContain(at)
        })
      }),
      { numRuns: 100 },
    )
  })
})
