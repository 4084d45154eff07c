import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameKnowledge, findNames } from '../../../src/analyse/names/find-names.js'
import type { AuthorityEntry } from '../../../src/model/actor.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const plain = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })

const entry = (name: string, more: Partial<AuthorityEntry> = {}): AuthorityEntry => ({
  name,
  variants: [],
  sameAs: [],
  notSame: [],
  hide: false,
  line: 1,
  ...more,
})

const find = (text: string, headline = '', knowledge = plain, language = 'en', statedActors: string[] = []) =>
  findNames({ headline, text, language, statedActors }, knowledge)

/** `person Anders Holm` for every mention, in order. */
const mentions = (text: string, headline = ''): string[] =>
  find(text, headline).mentions.map(({ kind, surface }) => `${kind} ${surface}`)

const nameOf = (text: string, fullest: string) => find(text).names.find((name) => name.fullest === fullest)

describe('what is recognised', () => {
  it.each([
    ['President Ilmar Tovesk spoke.', ['person Ilmar Tovesk']],
    ['The visit of Major General Mohammad Karvani ended.', ['person Mohammad Karvani']],
    ['Talks with Omid bin Salvar and Bashir al-Dorani failed.', ['person Omid bin Salvar', 'person Bashir al-Dorani']],
    ['A letter by J. K. Marsten was found.', ['person J. K. Marsten']],
    ['Officials of the Defense Ministry met.', ['organisation Defense Ministry']],
    [
      'She leads the Ministry of Foreign Affairs and Trade now.',
      ['organisation Ministry of Foreign Affairs and Trade'],
    ],
    ['He joined the Centre for Coastal Studies last year.', ['organisation Centre for Coastal Studies']],
    ["Norway's Foreign Ministry agreed.", ['state Norway', 'organisation Foreign Ministry']],
    ['The Swedish Armed Forces agreed.', ['organisation Swedish Armed Forces']],
    ['a Swedish defence ministry statement', ['organisation Swedish defence ministry']],
    ['It includes Baltic Railways, Olma Telecom.', ['organisation Baltic Railways', 'organisation Olma Telecom']],
    ['Northern Steel Works denied it.', ['organisation Northern Steel Works']],
    [
      'They saw Polar Shipping Line and Northern Grain Exchange.',
      ['organisation Polar Shipping Line', 'organisation Northern Grain Exchange'],
    ],
    [
      'They left Northern Telecom and Eastern Railway.',
      ['organisation Northern Telecom', 'organisation Eastern Railway'],
    ],
    ['Shares of Torvik Data, Inc. fell.', ['organisation Torvik Data, Inc.']],
    [
      'The Islamic Republic of Iran and the Russian Federation agreed.',
      ['state Islamic Republic of Iran', 'state Russian Federation'],
    ],
    ['Leaders of the U.S., the UK and DPRK met.', ['state U.S.', 'state UK', 'state DPRK']],
    ['Deliveries to iran went on.', ['state iran']],
    ['They met in Oslo and on the Gaza Strip.', ['place Oslo', 'place Gaza Strip']],
    ['Boats crossed Lake Torvik and the Olma River.', ['place Lake Torvik', 'place Olma River']],
    ['The Battle of Torvik began.', ['other Battle of Torvik']],
    ['She won the 2019 Ontario general election.', ['other 2019 Ontario general election']],
    ['a French lawyer', ['nationality French']],
    [
      'a pro-Kremlin, US-led and Iran-Russia format',
      ['organisation Kremlin', 'state US', 'state Iran', 'state Russia'],
    ],
    ['The group told us that who pays is open.', []],
    ['Meanwhile, nothing happened. However, talks went on.', []],
    ['It rained. Yesterday was dry. "Nobody knows," they said.', []],
  ])('reads %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it('leaves titles, ranks and leading articles outside the span', () => {
    const text = 'The Deputy Defense Minister Brigadier General Darius Velani arrived.'
    const [mention] = find(text).mentions
    expect(mention && text.slice(mention.start, mention.end)).toBe('Darius Velani')
  })

  it('parts an organisation in a title from the person who holds it', () => {
    expect(mentions('Head of Harbour Research Centre of the Coastal Council Ali Reza Monfared met them.')).toEqual([
      'organisation Harbour Research Centre',
      'organisation Coastal Council',
      'person Ali Reza Monfared',
    ])
  })

  it('takes no name from a headline in title case that the words alone make', () => {
    expect(
      mentions('The talks with Norway went on. Pia Lindqvist led them.', 'Norway Calls for Closer Harbour Ties'),
    ).toEqual(['state Norway', 'state Norway', 'person Pia Lindqvist'])
  })

  it('learns from the article that a word at the head of a sentence is a name', () => {
    const text = 'Reporters asked Anders Frost. Frost declined. In the evening Frost left.'
    expect(nameOf(text, 'Anders Frost')?.variants).toEqual([
      { surface: 'Frost', count: 2 },
      { surface: 'Anders Frost', count: 1 },
    ])
    expect(mentions('Frost covered the fields. The frost stayed.')).toEqual([])
  })
})

describe('the credit of an agency', () => {
  const surfaces = (text: string, agency?: string): string[] =>
    findNames({ headline: '', text, language: 'en', statedActors: [], ...(agency && { agency }) }, plain).mentions.map(
      ({ surface }) => surface,
    )

  it('in a dateline names nobody the report is about', () => {
    const text =
      'First words of the report.\n\nOSLO, Feb 3 (NLW) - Officials of the Defense Ministry met the NLW in Oslo.'
    expect(surfaces(text, 'NLW').filter((surface) => surface === 'NLW')).toHaveLength(1)
  })

  it('is left alone in brackets further on, or when the article has another agency', () => {
    const far =
      'Officials met on Tuesday in order to speak about the future of the Northern League of Writers (NLW) at length.'
    expect(surfaces(far, 'NLW')).toContain('NLW')
    expect(surfaces('OSLO (NLW) - Officials met the NLW.', 'AFP')).toHaveLength(
      surfaces('OSLO (NLW) - Officials met the NLW.').length,
    )
  })
})

it('the outlet of the article names nobody in its own report', () => {
  const text = 'Officials told the Meridian Desk that Anders Holm had resigned. The Northern Post agreed.'
  const of = (outlet?: string) =>
    findNames({ headline: '', text, language: 'en', statedActors: [], ...(outlet && { outlet }) }, plain).mentions.map(
      ({ surface }) => surface,
    )
  expect(of('The Meridian Desk')).toEqual(of().filter((surface) => surface !== 'Meridian Desk'))
  expect(of()).toContain('Meridian Desk')
})

describe('names of one article', () => {
  it('joins a surname, a title with surname and a name with initials to the full name', () => {
    const text =
      'Prime Minister Pia Lindqvist spoke. Lindqvist said little. Mrs Lindqvist left. Pia K. Lindqvist is 61.'
    const people = find(text).names.filter(({ kind }) => kind === 'person')
    expect(people).toHaveLength(1)
    expect(people[0]?.variants.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  })

  it('keeps two bearers of a surname apart and gives the surname to the one named last', () => {
    const text = 'Anna Bergmann spoke first. Bergmann said yes. Then Karl Bergmann spoke. Bergmann said no.'
    const { names, mentions: found } = find(text)
    const surfaces = found.map(({ name, surface }) => `${surface} = ${names[name]?.fullest}`)
    expect(surfaces).toEqual([
      'Anna Bergmann = Anna Bergmann',
      'Bergmann = Anna Bergmann',
      'Karl Bergmann = Karl Bergmann',
      'Bergmann = Karl Bergmann',
    ])
  })

  it('keeps Lady Hamre and Sir Anders Hamre apart', () => {
    const { names, mentions: found } = find(
      'Sir Anders Hamre spoke on Monday. Mr Hamre left with Lady Hamre. Hamre waved.',
    )
    const surfaces = found.map(({ name, surface }) => `${surface} = ${names[name]?.fullest}`)
    expect(surfaces).toEqual([
      'Anders Hamre = Anders Hamre',
      'Hamre = Anders Hamre',
      'Hamre = Hamre',
      'Hamre = Anders Hamre',
    ])
  })

  it('keeps two people with one given name apart', () => {
    const names = find('Mohammad Karvani met Mohammad Reza Asheti.').names.map(({ fullest }) => fullest)
    expect(names).toEqual(['Mohammad Karvani', 'Mohammad Reza Asheti'])
  })

  it('joins an acronym to the name it shortens', () => {
    const text = 'The Northern Fisheries Council (NFC) met. The NFC agreed.'
    expect(nameOf(text, 'Northern Fisheries Council')?.variants.map(({ surface }) => surface)).toContain('NFC')
  })

  it('joins both spellings of a ministry and tells the ministries of two states apart', () => {
    const text =
      'The Norwegian Defence Ministry agreed, a Norwegian defence ministry statement said. The Swedish Defence Ministry did not.'
    const ministries = find(text).names.filter(({ kind }) => kind === 'organisation')
    expect(ministries.map(({ known, country }) => [known, country])).toEqual([
      ['body:NO/defense ministry', 'NO'],
      ['body:SE/defense ministry', 'SE'],
    ])
  })

  it('gives states their short name, id and country', () => {
    expect(nameOf('The USA and America agreed; the U.S. paid.', 'United States')).toMatchObject({
      kind: 'state',
      known: 'state:US',
      country: 'US',
      variants: [{ count: 1 }, { count: 1 }, { count: 1 }],
    })
  })

  it('lists the sentences of a name, headline first, each once', () => {
    const text = 'Pia Lindqvist spoke, and Lindqvist left. Others stayed.\n\nLindqvist came back.'
    const name = find(text, 'Lindqvist leaves').names.find(({ kind }) => kind === 'person')
    expect(name?.sentences.map(({ field, start }) => [field, start])).toEqual([
      ['headline', 0],
      ['text', 0],
      ['text', text.lastIndexOf('Lindqvist')],
    ])
  })
})

describe('names that several bodies bear', () => {
  const bodies = (text: string) =>
    find(text)
      .names.filter(({ kind }) => kind === 'organisation')
      .map(({ fullest, known = '', country = '', variants }) =>
        [fullest, known, country, variants.reduce((sum, { count }) => sum + count, 0)].join(' | '),
      )

  it.each([
    ['Anders Hamre heads the Security Council.', ['Security Council | body:/shared security council |  | 1']],
    [
      'The Norwegian Security Council met. Anders Hamre heads the Security Council.',
      ['Norwegian Security Council | body:NO/security council | NO | 2'],
    ],
    [
      'The Security Council of Norway met. Anders Hamre heads the Security Council. The UN knows.',
      [
        'Security Council of Norway | body:NO/security council | NO | 2',
        'United Nations | organisation:united-nations |  | 1',
      ],
    ],
    [
      'The UN Security Council voted. The Security Council agreed.',
      ['United Nations Security Council | organisation:united-nations-security-council |  | 2'],
    ],
    [
      'The UN met and the General Assembly voted.',
      [
        'United Nations | organisation:united-nations |  | 1',
        'United Nations General Assembly | organisation:united-nations-general-assembly |  | 1',
      ],
    ],
    [
      'The UN Security Council and the Norwegian Security Council met. The Security Council voted.',
      [
        'United Nations Security Council | organisation:united-nations-security-council |  | 1',
        'Norwegian Security Council | body:NO/security council | NO | 1',
        'Security Council | body:/shared security council |  | 1',
      ],
    ],
    ['The American law passed Congress.', ['US Congress | organisation:us-congress | US | 1']],
    ['The Norwegian law passed Congress.', ['Congress | body:/shared congress |  | 1']],
    [
      'The Olma Writers General Assembly met. The General Assembly agreed.',
      ['Olma Writers General Assembly |  |  | 2'],
    ],
  ])('settles %j', (text, expected) => {
    expect(bodies(text)).toEqual(expected)
  })
})

describe('single words that the model may take for people', () => {
  const people = (text: string): string[] =>
    find(text).names.flatMap(({ kind, fullest }) => (kind === 'person' ? [fullest] : []))

  it.each([
    ['He presented it as a way to settle the disputes of the Caucasus peacefully and without forces from outside.', []],
    ['Pia Caucasus spoke first. Later Caucasus left the hall.', ['Pia Caucasus']],
    ['WeWork said on Monday that it will let people go.', []],
    ['SoftBank told investors it would wait.', []],
    ['McTovesky told investors it would wait.', ['McTovesky']],
  ])('names people in %j', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('given names alone', () => {
  const alone = (text: string) => find(text).names.map(({ fullest, slight }) => [fullest, slight === true])

  it.each([
    ['Later Teresa said so. They saw Teresa.', [['Teresa', true]]],
    ['Later President Teresa spoke.', [['Teresa', false]]],
    ['Teresa Hamre spoke. Later Teresa said so.', [['Teresa Hamre', false]]],
    ['They met Teresa, the mayor of the town.', [['Teresa', false]]],
    ['Later Tovesky said so.', [['Tovesky', false]]],
  ])('knows who is nobody in particular in %j', (text, expected) => {
    expect(alone(text)).toEqual(expected)
  })
})

describe('roles', () => {
  const rolesOf = (text: string, fullest: string) =>
    nameOf(text, fullest)?.roles.map(({ role, implied }) => (implied ? `${role} (implied)` : role))

  it.each([
    [
      'Norwegian Deputy Defence Minister Brigadier General Anders Hamre spoke.',
      'Anders Hamre',
      ['Norwegian Deputy Defence Minister', 'Brigadier General'],
    ],
    [
      'The Chief of Staff of Norwegian Armed Forces Major General Anders Hamre spoke.',
      'Anders Hamre',
      ['Chief of Staff of Norwegian Armed Forces', 'Major General'],
    ],
    ['The Norwegian Defence Minister, Anders Hamre, stated that.', 'Anders Hamre', ['Norwegian Defence Minister']],
    ['They met Anders Hamre, the chief of staff of the army.', 'Anders Hamre', ['chief of staff of the army']],
    ["Norway's leader Anders Hamre spoke.", 'Anders Hamre', ["Norway's leader"]],
    ['Anders Hamre, Sales Director at Olma Shipping, spoke.', 'Anders Hamre', ['Sales Director at Olma Shipping']],
    [
      "Anders Hamre, the harbour board's executive director, spoke.",
      'Anders Hamre',
      ["harbour board's executive director"],
    ],
    ['Anders Hamre, the former acting mayor of Torvik, spoke.', 'Anders Hamre', ['former acting mayor of Torvik']],
    ['They met Attorney General Anders Hamre.', 'Anders Hamre', ['Attorney General']],
    ['It was built under former president Anders Hamre.', 'Anders Hamre', ['former president']],
    ['Anders Hamre, wife of the mayor, spoke.', 'Anders Hamre', []],
    ["Maria Hamre, the Prime Minister's wife, spoke.", 'Maria Hamre', []],
    ['Her husband Anders Hamre spoke.', 'Anders Hamre', []],
    ['Anders Hamre, a supporter of the old quay, spoke.', 'Anders Hamre', []],
    ['Mr Anders Hamre spoke.', 'Anders Hamre', []],
    ['Anders Hamre, 45, spoke.', 'Anders Hamre', []],
    ['Anders Hamre, who the minister said was ill, spoke.', 'Anders Hamre', []],
    ['Pia Lindqvist, Norwegian President, spoke.', 'Pia Lindqvist', ['Norwegian President']],
    [
      'The Chief of Staff of the Norwegian Armed Forces, Major General Anders Hamre, spoke.',
      'Anders Hamre',
      ['Chief of Staff of the Norwegian Armed Forces', 'Major General'],
    ],
    ['They met officials, Major General Anders Hamre said.', 'Anders Hamre', ['Major General']],
  ])('reads the role in %j', (text, name, expected) => {
    expect(rolesOf(text, name)).toEqual(expected)
  })

  it('keeps the rank that stands beside a counterpart', () => {
    const text = 'The Norwegian Defence Minister Anders Hamre met his Swedish counterpart General Nils Aberg.'
    expect(rolesOf(text, 'Nils Aberg')).toEqual(['General', 'Defence Minister (implied)'])
  })

  it('works out what a counterpart holds, and whose', () => {
    const text = 'Norwegian Deputy Defence Minister Anders Hamre and his Swedish counterpart, Nils Aberg, met.'
    expect(rolesOf(text, 'Nils Aberg')).toEqual(['Deputy Defence Minister (implied)'])
    expect(nameOf(text, 'Nils Aberg')?.country).toBe('SE')
    expect(nameOf(text, 'Anders Hamre')?.country).toBe('NO')
  })

  it('takes a role that is implied first and stated later for one that is stated', () => {
    const text =
      'Norwegian President Anders Hamre met his Swedish counterpart, Nils Aberg. Later President Nils Aberg left.'
    expect(rolesOf(text, 'Nils Aberg')).toEqual(['President'])
  })

  it('ties a person to the state in the possessive before the name', () => {
    expect(nameOf("Norway's Anders Hamre and others came.", 'Anders Hamre')?.country).toBe('NO')
  })
})

describe('the authority file', () => {
  const authority = [
    entry('Anders Hamre', { kind: 'person', country: 'NO', variants: ['Andreas Hamre', 'اود هامره', 'Андерс Хамре'] }),
    entry('Harbour Guild', { kind: 'organisation', variants: ['HG'] }),
    entry('Nuisance Ltd', { kind: 'organisation', hide: true }),
  ]
  const quiet = createNameKnowledge({ authority, recognise: false, nameModel: readNameModel })
  const loud = createNameKnowledge({ authority, recognise: true, nameModel: readNameModel })

  it('finds its names without recognition, in any script, on word borders', () => {
    const text = 'Андерс Хамре и اود هامره, ANDREAS HAMRE (HG). HGX, Ann Other.'
    const { names, mentions: found } = find(text, '', quiet, 'ru')
    expect(found.map(({ surface }) => surface)).toEqual(['Андерс Хамре', 'اود هامره', 'ANDREAS HAMRE', 'HG'])
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface)
    expect(names.map(({ fullest, known, country }) => [fullest, known, country])).toEqual([
      ['Anders Hamre', 'authority:anders-hamre', 'NO'],
      ['Harbour Guild', 'authority:harbour-guild', undefined],
    ])
  })

  it('folds letters that readers take for one another', () => {
    const arabic = createNameKnowledge({
      nameModel: readNameModel,
      authority: [entry('Karim', { kind: 'person', variants: ['كريمي'] })],
      recognise: false,
    })
    expect(find('گفت کریمی آمد', '', arabic, 'fa').mentions.map(({ surface }) => surface)).toEqual(['کریمی'])
  })

  it('rules over the recogniser and gives surnames to its people', () => {
    const { names } = find('Minister Andreas Hamre spoke. Hamre left. Pia Lindqvist stayed.', '', loud)
    expect(names.map(({ fullest, variants }) => [fullest, variants.length])).toEqual([
      ['Anders Hamre', 2],
      ['Pia Lindqvist', 1],
    ])
  })

  it('hides what it hides', () => {
    expect(find('Shares of Nuisance Ltd fell.', '', loud).names).toEqual([])
  })

  it('does not take a small word for a name with a capital', () => {
    const will = createNameKnowledge({
      authority: [entry('Will', { kind: 'person' })],
      recognise: false,
      nameModel: readNameModel,
    })
    expect(find('They will ask Will.', '', will).mentions.map(({ start }) => start)).toEqual([14])
  })
})

describe('actors stated by the source', () => {
  it('are names even where no mention stands for them', () => {
    const { names, mentions: found } = find('Pia Lindqvist spoke of Norway.', '', plain, 'en', [
      'Anders Hamre',
      'Norway',
      'Harbour Council',
    ])
    expect(names.map(({ fullest, kind }) => `${kind} ${fullest}`)).toEqual([
      'person Pia Lindqvist',
      'state Norway',
      'person Anders Hamre',
      'organisation Harbour Council',
    ])
    expect(names.at(-1)?.variants).toEqual([{ surface: 'Harbour Council', count: 0 }])
    expect(found).toHaveLength(2)
  })

  it('are organisations by their own words, whether or not names are recognised', () => {
    const silent = createNameKnowledge({ authority: [], recognise: false, nameModel: readNameModel })
    const stated = ['Central Rowing Federation', 'Agency for Tides', 'Anders Hamre', 'Maria Church']
    for (const knowledge of [plain, silent])
      expect(find('Nothing was said.', '', knowledge, 'en', stated).names.map(({ kind }) => kind)).toEqual([
        'organisation',
        'organisation',
        'person',
        'person',
      ])
  })

  it('count once where the text has them but no rule saw them', () => {
    const { names } = find('гость назвал сады Ольмы', '', plain, 'ru', ['сады Ольмы'])
    expect(names[0]?.variants).toEqual([{ surface: 'сады Ольмы', count: 1 }])
  })
})

describe('other languages', () => {
  it.each([
    ['fa', 'وزیر ایران و روسیه در تهران دیدار کردند', ['Iran', 'Russia']],
    ['ar', 'وزير إيران في سوريا', ['Iran', 'Syria']],
    ['ru', 'Министр России встретился в Иране', ['Russia', 'Iran']],
  ])('finds states and nothing else in %s', (language, text, expected) => {
    const { names } = find(text, '', plain, language)
    expect(names.map(({ fullest }) => fullest)).toEqual(expected)
  })

  it('recognises nothing in a language it has no rules for', () => {
    expect(find('Der Minister traf Herrn Anders Hamre im Haus.', '', plain, 'de').names).toEqual([])
  })

  it('reads a text of undecided language when its words are English', () => {
    expect(
      find('They met Anders Hamre in the harbour town.', '', plain, 'und').names.map(({ fullest }) => fullest),
    ).toEqual(['Anders Hamre'])
    expect(find('Zij spraken gisteren Anders Hamre erover.', '', plain, 'und').names).toEqual([])
  })
})

describe('whatever the input', () => {
  const words = fc.constantFrom(
    'President',
    'Anders',
    'Hamre',
    'of',
    'the',
    'Council',
    'for',
    'and',
    'al-',
    'Iran',
    'Russian',
    'ministry',
    "'s",
    ',',
    '.',
    '(',
    ')',
    'NFC',
    'J.',
    'U.S.',
    '-',
    '"',
    '\n',
    '\n\n',
    'said',
    'his',
    'counterpart',
    'Lake',
    '2019',
    'election',
    'Inc.',
    '\u202e',
    '\u200c',
    'تهران',
    '😀',
    'Élise',
    'van',
  )
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' ').replaceAll(' ,', ','))

  it('mentions stand where they say, in order, without overlap, and belong to a name of their kind of variants', () => {
    fc.assert(
      fc.property(texts, texts, (headline, text) => {
        const { names, mentions: found } = findNames({ headline, text, language: 'en', statedActors: [] }, plain)
        let last = { field: 'headline', end: 0 }
        for (const mention of found) {
          const source = mention.field === 'headline' ? headline : text
          expect(source.slice(mention.start, mention.end)).toBe(mention.surface)
          if (mention.field === last.field) expect(mention.start).toBeGreaterThanOrEqual(last.end)
          else expect(mention.field).toBe('text')
          last = mention
          expect(names[mention.name]?.variants.map(({ surface }) => surface)).toContain(mention.surface)
        }
        const counted = names.flatMap(({ variants }) => variants).reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(found.length)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['particles without end', 'al '.repeat(20_000)],
    ['capitals without end', 'Ministry Council Hamre '.repeat(5_000)],
    ['joined states without end', 'Iran-'.repeat(20_000)],
    ['one word of a hundred thousand letters', 'A'.repeat(100_000)],
    ['dots', 'U.'.repeat(30_000)],
  ])('bears %s', (_name, text) => {
    expect(() => find(text)).not.toThrow()
  })
})
