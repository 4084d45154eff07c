import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cardOf } from '../../src/index/cards.js'
import { type IndexInput, indexArchive } from '../../src/index/index-archive.js'
import type { Actor } from '../../src/model/actor.js'
import type { ArticleRecord } from '../../src/model/archive.js'
import type { LocalName } from '../../src/model/findings.js'
import type { Message } from '../../src/model/message.js'
import { STATUS_WORDS } from '../../src/text/stated-fields.js'
import { day, localName, makeLine, makeRecord, tag } from './make-record.js'

/** The names of equal spelling are one actor; resolution itself has tests of its own. */
const seenByResolve = vi.hoisted(() => ({ paths: [] as string[] }))
vi.mock('../../src/index/actors/resolve-actors.js', () => ({
  resolveActors: (articles: readonly { names: readonly LocalName[]; sourcePath: string }[]) => {
    seenByResolve.paths = articles.map(({ sourcePath }) => sourcePath)
    const spellings = [...new Set(articles.flatMap(({ names }) => names.map(({ fullest }) => fullest)))].sort()
    return {
      actors: spellings.map(
        (name) => ({ name, kind: 'state', articles: [], suggestions: [] as Actor['suggestions'] }) as unknown as Actor,
      ),
      slugs: spellings.map((name) => name.toLowerCase()),
      nameActors: articles.map(({ names }) =>
        names.map(({ fullest }) => (fullest === 'Hidden' ? -1 : spellings.indexOf(fullest))),
      ),
      clusters: new Map(),
      others: [],
    }
  },
}))

const run = (records: readonly ArticleRecord[], { messages = [], ...rest }: Partial<IndexInput> = {}) =>
  indexArchive({
    cards: records.map(cardOf),
    setAside: [],
    ledger: [],
    authority: [],
    vocabulary: [],
    settings: { vanished: 'page' },
    messages: [...messages, ...records.flatMap((record) => record.messages)],
    ...rest,
  })

const message = (file: string | undefined, line: number, found = ''): Message => ({
  code: 'field-invalid',
  severity: 'warning',
  ...(file === undefined ? {} : { file }),
  line,
  expected: '',
  found,
  remedy: '',
})

beforeEach(() => {
  seenByResolve.paths = []
})

describe('order', () => {
  it('puts the newest first and the undated after all dated, by headline, then by path', () => {
    const { archive } = run([
      makeRecord('d.txt', { article: { headline: 'Beta' } }),
      makeRecord('c.txt', { article: { headline: 'Beta' } }),
      makeRecord('b.txt', { article: { headline: 'Älpha' } }),
      makeRecord('a.txt', { article: { headline: 'Zulu', publishedOn: day('2015-01-02') } }),
      makeRecord('z.txt', { article: { headline: 'Zulu', publishedOn: day('2016-02') } }),
    ])
    expect(archive.articles.map(({ sourcePath }) => sourcePath)).toEqual(['z.txt', 'a.txt', 'b.txt', 'c.txt', 'd.txt'])
  })

  it('sorts messages by file, line and column, those of no file first', () => {
    const record = makeRecord('b.txt', { messages: [message('b.txt', 3), message('b.txt', 1)] })
    const { archive } = run([record], { messages: [message('c.txt', 1), message(undefined, 1), message('a.txt', 9)] })
    expect(archive.messages.map(({ file, line }) => `${file ?? ''}:${line}`)).toEqual([
      ':1',
      'a.txt:9',
      'b.txt:1',
      'b.txt:3',
      'c.txt:1',
    ])
  })

  it('gives the same archive and ledger for the records in any order', () => {
    const records = Array.from({ length: 12 }, (_, n) =>
      makeRecord(`${n % 3}/${n}.txt`, {
        article: { headline: `Headline ${n % 4}`, ...(n % 2 ? { publishedOn: day(`201${n % 5}-03-04`) } : {}) },
        findings: {
          names: [localName(`Name ${n % 5}`)],
          tags: [tag(`Tag ${n % 3}`)],
          textFingerprint: n < 3 ? 'same' : `text ${n}`,
          keywords: ['harbour', `word${n % 2}`],
        },
      }),
    )
    const expected = run(records)
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(run(shuffled)).toEqual(expected)
      }),
    )
  })
})

describe('links', () => {
  it('lists the actors of an article with the most mentioned first and leaves out those without a page', () => {
    const names = [localName('Hidden', 9), localName('Anna Dorn', 1), localName('Boris Vogel', 4)]
    const { archive } = run([makeRecord('a.txt', { findings: { names } })])
    const [article] = archive.articles
    expect(article?.nameActors).toEqual([-1, 0, 1])
    expect(article?.actors.map((actor) => archive.actors[actor]?.name)).toEqual(['Boris Vogel', 'Anna Dorn'])
    expect(archive.actorSlugs).toHaveLength(archive.actors.length)
  })

  it('links tags and outlets both ways', () => {
    const { archive } = run([
      makeRecord('a.txt', {
        article: { outlet: 'The Pier' },
        findings: { tags: [tag('Trade', 0.9), tag('Ports', 0.4)] },
      }),
      makeRecord('b.txt', { findings: { tags: [tag('ports')] } }),
    ])
    const [first, second] = archive.articles
    expect(first?.tags.map((term) => archive.tags[term]?.slug)).toEqual(['trade', 'ports'])
    expect(archive.outlets[first?.outletTerm ?? -1]?.articles).toEqual([0])
    expect(second?.outletTerm).toBeUndefined()
    expect(archive.tags.find(({ slug }) => slug === 'ports')?.articles).toEqual([0, 1])
  })
})

describe('outcomes', () => {
  it('gives every input file exactly one end', () => {
    const twin = { findings: { textFingerprint: 'same' } }
    const { archive } = run(
      [
        makeRecord('a.txt', twin),
        makeRecord('b.txt', twin),
        makeRecord('c.txt', { article: { status: 'held' } }),
        makeRecord('d.txt', { article: { status: 'withdrawn', statusReason: 'retracted by the outlet' } }),
      ],
      {
        setAside: [
          { sourcePath: 'README.md', state: 'ignored', reason: 'a README' },
          { sourcePath: 'b.pdf', state: 'refused', reason: 'pdf files are not read yet' },
        ],
      },
    )
    expect(archive.outcomes).toEqual([
      { sourcePath: 'README.md', state: 'ignored', reason: 'a README' },
      { sourcePath: 'a.txt', state: 'published', permalink: 'articles/undated/headline-of-a-txt.html' },
      { sourcePath: 'b.pdf', state: 'refused', reason: 'pdf files are not read yet' },
      {
        sourcePath: 'b.txt',
        state: 'duplicate',
        reason: 'same text as a.txt',
        permalink: 'articles/undated/headline-of-a-txt.html',
      },
      { sourcePath: 'c.txt', state: 'held', reason: 'held back by the curator' },
      expect.objectContaining({ sourcePath: 'd.txt', state: 'withdrawn', reason: 'retracted by the outlet' }),
    ])
    expect(archive.messages.filter(({ code }) => code === 'duplicate-source').map(({ file }) => file)).toEqual([
      'b.txt',
    ])
  })

  it('relates the same text of two outlets instead of dropping one', () => {
    const twin = (path: string, outlet: string) =>
      makeRecord(path, { article: { outlet }, findings: { textFingerprint: 'same' } })
    const { archive } = run([twin('a.txt', 'The Pier'), twin('b.txt', 'Coast Daily')])
    expect(archive.articles.map(({ related }) => related)).toEqual([
      [{ article: 1, reason: 'same text in Coast Daily' }],
      [{ article: 0, reason: 'same text in The Pier' }],
    ])
  })

  it('relates nothing where nobody will see it', () => {
    const twin = (path: string, outlet: string) =>
      makeRecord(path, { article: { outlet }, findings: { textFingerprint: 'same' } })
    const settings = { vanished: 'page', outputs: { related: false } } as const
    const { archive } = run([twin('a.txt', 'The Pier'), twin('b.txt', 'Coast Daily')], { settings })
    expect(archive.articles.map(({ related }) => related)).toEqual([[], []])
  })
})

describe('withdrawn, held and vanished articles', () => {
  const secret = {
    article: {
      status: 'withdrawn' as const,
      statusReason: 'the outlet retracted it',
      statusOn: day('2020-05-06'),
      headline: 'Sekret affair',
      text: 'Sekret text.',
      outlet: 'Sekret Times',
    },
    findings: { names: [localName('Sekret Name')], tags: [tag('Sekret')], keywords: ['sekret'] },
    messages: [message('a.txt', 1, '"Sekret affair"')],
  }

  it('leaves of a withdrawn article only its address, the day and the reason', () => {
    const line = makeLine('articles/2016/02/old-name.html', '0123456789ab', 'a.txt')
    const { archive, ledger } = run([makeRecord('a.txt', secret), makeRecord('b.txt')], {
      ledger: [line],
      messages: [message('a.txt.meta.yml', 2, 'Sekret')],
    })
    expect(archive.tombstones).toEqual([
      {
        id: '0123456789ab',
        permalink: line.address,
        state: 'withdrawn',
        on: '2020-05-06',
        reason: 'the outlet retracted it',
      },
    ])
    expect(JSON.stringify(archive).toLowerCase()).not.toContain('sekret')
    expect(seenByResolve.paths).toEqual(['b.txt'])
    expect(ledger).toContainEqual(line)
  })

  it('names no word of a withdrawn article that was never published in its address', () => {
    const { archive, ledger } = run([makeRecord('a.txt', secret)])
    expect(archive.tombstones[0]?.permalink).toMatch(/^articles\/undated\/[0-9a-f]{12}\.html$/)
    expect(ledger.map(({ address }) => address)).toEqual([archive.tombstones[0]?.permalink])
  })

  it('tells nothing of a held article, neither its reason nor what was said of it', () => {
    const held = makeRecord('a.txt', {
      ...secret,
      article: { ...secret.article, status: 'held', statusReason: 'Sekret' },
    })
    const line = makeLine('articles/2016/02/old-name.html', '0123456789ab', 'a.txt')
    const { archive } = run([held], { ledger: [line], messages: [message('a.txt.meta.yml', 2, 'Sekret')] })
    expect(archive.outcomes).toEqual([
      { sourcePath: 'a.txt', state: 'held', reason: 'held back by the curator', permalink: line.address },
    ])
    expect(archive.tombstones).toEqual([{ id: line.id, permalink: line.address, state: 'withdrawn' }])
    expect(archive.messages).toEqual([])
    expect(JSON.stringify(archive).toLowerCase()).not.toContain('sekret')
  })

  it('still says, without the word, that the status of a held article is misspelled', () => {
    const misspelled: Message = { ...message('a.txt', 3, '"sekret"'), expected: STATUS_WORDS }
    const { archive } = run([makeRecord('a.txt', { article: { status: 'held' }, messages: [misspelled] })])
    expect(archive.messages).toEqual([{ ...misspelled, found: 'another word' }])
  })

  it('gives a held article no address, but keeps the one it had', () => {
    const held = makeRecord('a.txt', { article: { status: 'held', statusReason: 'embargo' } })
    expect(run([held]).ledger).toEqual([])
    const line = makeLine('articles/undated/known.html', '0123456789ab', 'a.txt')
    const { archive, ledger } = run([held], { ledger: [line] })
    expect(ledger).toEqual([line])
    expect(archive.tombstones).toEqual([{ id: line.id, permalink: line.address, state: 'withdrawn' }])
  })

  it('leaves a notice where a file vanished, unless the settings say nothing', () => {
    const line = makeLine('articles/undated/gone.html', '0123456789ab', 'gone.txt')
    const { archive, ledger } = run([makeRecord('a.txt')], { ledger: [line] })
    expect(archive.tombstones).toEqual([{ id: line.id, permalink: line.address, state: 'vanished' }])
    expect(ledger).toContainEqual(line)
    const silent = run([makeRecord('a.txt')], { ledger: [line], settings: { vanished: 'nothing' } })
    expect(silent.archive.tombstones).toEqual([])
    expect(silent.ledger).toContainEqual(line)
  })

  it('leaves nothing of a sample that was deleted', () => {
    const sample = makeRecord('a.txt', { article: { sample: true } })
    const first = run([sample])
    expect(first.ledger[0]?.id).toMatch(/^sample-[0-9a-f]{12}$/)
    const second = run([], { ledger: first.ledger })
    expect(second.archive.tombstones).toEqual([])
    expect(second.ledger).toEqual([])
  })
})

describe('copies of withdrawn and held articles', () => {
  const twin = (path: string, article: Partial<ArticleRecord['article']> = {}, wordCount = 100) =>
    makeRecord(path, {
      article: { headline: 'Sekret', ...article },
      findings: { textFingerprint: 'same', wordCount, names: [localName('Sekret Name')] },
      messages: [message(path, 1, '"Sekret"')],
    })
  const pathsOf = (indexed: ReturnType<typeof run>) => indexed.archive.articles.map(({ sourcePath }) => sourcePath)

  it('keeps back the copy of an article that is taken down, with a warning', () => {
    const before = run([twin('a.txt'), twin('b.txt')])
    expect(pathsOf(before)).toEqual(['a.txt'])
    const after = run([twin('a.txt', { status: 'withdrawn' }), twin('b.txt', { outlet: 'Coast Daily' })], {
      ledger: before.ledger,
    })
    expect(pathsOf(after)).toEqual([])
    expect(after.ledger).toEqual(before.ledger)
    expect(after.archive.outcomes.map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'withdrawn by its status'],
      ['held', 'same text as a.txt, which is withdrawn'],
    ])
    expect(after.archive.messages.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['duplicate-source', 'warning', 'b.txt'],
    ])
    expect(JSON.stringify(after.archive)).not.toContain('Sekret')
  })

  it('takes down a copy that has an address of its own', () => {
    const twins = [twin('a.txt', { outlet: 'The Pier' }), twin('b.txt', { outlet: 'Coast Daily' })] as const
    const { ledger } = run(twins)
    expect(ledger).toHaveLength(2)
    const { archive } = run([twin('a.txt', { status: 'withdrawn', statusReason: 'wrong' }), twins[1]], { ledger })
    expect(archive.articles).toEqual([])
    expect(archive.tombstones.map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'wrong'],
      ['withdrawn', undefined],
    ])
  })

  it('does not name the held article that a copy repeats', () => {
    const { archive } = run([twin('a.txt', { status: 'held' }), twin('b.txt')])
    expect(archive.outcomes[1]).toEqual({
      sourcePath: 'b.txt',
      state: 'held',
      reason: 'same text as an article that is held back',
    })
    expect(JSON.stringify(archive.messages)).not.toContain('a.txt')
    const { archive: both } = run([
      twin('a.txt', { status: 'held' }),
      twin('b.txt'),
      twin('c.txt', { status: 'withdrawn' }),
    ])
    expect(both.outcomes[1]?.reason).toBe('same text as c.txt, which is withdrawn')
  })

  it('publishes a text too short to be known again', () => {
    expect(pathsOf(run([twin('a.txt', { status: 'withdrawn' }, 24), twin('b.txt', {}, 24)]))).toEqual(['b.txt'])
  })
})

describe('stability', () => {
  it('keeps an address over a new headline, an edit and a move, and with a given id over all at once', () => {
    const before = makeRecord('a.txt', { sha256: '1', article: { headline: 'First', givenId: 'pier-7' } })
    const { ledger } = run([before, makeRecord('b.txt', { sha256: '2' })])
    const after = run(
      [
        makeRecord('moved/x.txt', { sha256: '3', article: { headline: 'Second', givenId: 'pier-7' } }),
        makeRecord('moved/b.txt', { sha256: '2', article: { headline: 'Third' } }),
      ],
      { ledger },
    )
    expect(after.ledger.map(({ address }) => address)).toEqual(ledger.map(({ address }) => address))
    expect(after.ledger.map(({ file }) => file)).toEqual(['moved/x.txt', 'moved/b.txt'])
    expect(after.archive.tombstones).toEqual([])
  })

  it('publishes again the file of a duplicate pair that has the address, and changes nothing in a second run', () => {
    const twin = (path: string) => makeRecord(path, { findings: { textFingerprint: 'same' } })
    const first = run([twin('m.txt')])
    const second = run([twin('a.txt'), twin('m.txt')], { ledger: first.ledger })
    expect(second.ledger).toEqual(first.ledger)
    expect(second.archive.articles.map(({ sourcePath }) => sourcePath)).toEqual(['m.txt'])
    expect(run([twin('a.txt'), twin('m.txt')], { ledger: second.ledger })).toEqual(second)
  })

  it('warns of an id that two files state and gives the second one of its own', () => {
    const states = (path: string) => makeRecord(path, { article: { givenId: 'same-id' } })
    const { archive, ledger } = run([states('a.txt'), states('b.txt')])
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(2)
    expect(archive.messages.map(({ code, file }) => [code, file])).toEqual([['field-invalid', 'b.txt']])
  })

  it('has an outcome for every file, an address for every article, and no address twice, whatever comes', () => {
    const record = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      headline: fc.constantFrom('Port', 'PORT', 'Café', 'Cafe\u0301', '', 'index', 'con'),
      status: fc.constantFrom('published' as const, 'held' as const, 'withdrawn' as const),
      sample: fc.boolean(),
      fingerprint: fc.constantFrom('x', 'y', 'z'),
      sha256: fc.constantFrom('1', '2', '3'),
      outlet: fc.option(fc.constantFrom('The Pier', 'Coast Daily'), { nil: undefined }),
    })
    const corpus = fc.uniqueArray(record, { selector: ({ path }) => path })
    fc.assert(
      fc.property(corpus, corpus, (before, after) => {
        const recordsOf = (drafts: typeof before) =>
          drafts.map(({ path, headline, status, sample, fingerprint, sha256, outlet }) =>
            makeRecord(path, {
              sha256,
              article: { headline, status, sample, ...(outlet === undefined ? {} : { outlet }) },
              findings: { textFingerprint: fingerprint },
            }),
          )
        const first = run(recordsOf(before))
        const { archive, ledger } = run(recordsOf(after), { ledger: first.ledger })
        expect(archive.outcomes.map(({ sourcePath }) => sourcePath)).toEqual(after.map(({ path }) => path).sort())
        const addresses = ledger.map(({ address }) => address.normalize('NFC').toLowerCase())
        expect(new Set(addresses).size).toBe(addresses.length)
        expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length)
        const shown = [...archive.articles, ...archive.tombstones].map(({ permalink }) => permalink)
        expect(new Set(shown).size).toBe(shown.length)
        expect([...shown].sort()).toEqual(ledger.map(({ address }) => address).sort())
        const samples = new Set(first.ledger.filter(({ id }) => id.startsWith('sample-')).map(({ address }) => address))
        for (const { address } of first.ledger) if (!samples.has(address)) expect(shown).toContain(address)
      }),
      { numRuns: 300 },
    )
  })
})
