import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOn } from '../../src/build/article-workshop.js'
import { type Crew, type CrewTools, openCrew } from '../../src/build/crew.js'
import { openRecordStore, type RecordStore } from '../../src/build/record-store.js'
import { decodeRows } from '../../src/build/row-chunk.js'
import { type MakeOrder, openBench } from '../../src/build/source-work.js'
import { readSettings } from '../../src/config.js'
import type { Settings } from '../../src/model/settings.js'

describe('a crew', () => {
  let folder: string
  let tools: CrewTools
  let store: RecordStore
  let crew: Crew | undefined
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-crew-'))
    const settings = (await readSettings(folder, undefined, () => {})) as Settings
    tools = { settings, authority: [], vocabulary: [], identity: 'one', begunMs: 0 }
    store = openRecordStore(join(folder, 'cache'), 'one')
  })
  afterEach(async () => {
    await crew?.close()
    store.close(false)
    rmSync(folder, { recursive: true, force: true })
  })

  const order = (sourcePath: string, number: number, bytes = 1): MakeOrder => {
    const diskPath = join(folder, sourcePath)
    return {
      number,
      found: { sourcePath, diskPath, stamp: { bytes, modifiedMs: 0, changedMs: 0, inode: 1 } },
      lines: new Uint32Array(0),
    }
  }
  const oddThread = new URL('./threads/odd-thread.mjs', import.meta.url)
  const PROSE = 'The board of the harbour voted to keep the light in service.\n'

  it('refuses the file over which a thread was lost, and says what to do', async () => {
    crew = openCrew(tools, store, 2, oddThread)
    const answers = await crew.run({ make: ['a.txt', 'dies', 'b.txt'].map((path, number) => order(path, number)) })
    expect(answers.flat()).toHaveLength(3)
    expect(answers).toContainEqual({
      givenUp: expect.objectContaining({ number: 1 }),
      setAside: {
        sourcePath: 'dies',
        state: 'refused',
        reason: 'the program could not finish it (the end of the thread: the thread ended)',
      },
      message: expect.objectContaining({ code: 'program-hung', severity: 'error', file: 'dies' }),
    })
  })

  it('makes records in this thread where one is enough', async () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'Harbour keeps its light\n\nThe board of the harbour voted to keep the light in service.\n',
    )
    writeFileSync(join(folder, 'empty.txt'), '')
    crew = openCrew(tools, store, 1)
    const [answer] = await crew.run({ make: ['a.txt', 'empty.txt'].map((path, number) => order(path, number)) })
    if (answer === undefined || !('made' in answer)) throw new Error('no rows')
    store.add(answer.made.rows)
    expect(store.load('a.txt').article.headline).toBe('Harbour keeps its light')
    expect(answer.made.setAside).toMatchObject([{ sourcePath: 'empty.txt', state: 'refused' }])
    expect(answer.made.messages).toMatchObject([{ code: 'file-empty' }])
    const [again] = await crew.run({ make: [{ ...order('a.txt', 5), knownKey: store.rowOf('a.txt')?.key ?? '' }] })
    expect(again).toMatchObject({ made: { known: [5] } })
  })

  it('has a thread for what might hold up this one, even where one is enough', async () => {
    writeFileSync(join(folder, 'a.md'), PROSE)
    crew = openCrew(tools, store, 1, oddThread)
    const [here, there] = await crew.run({ make: [order('a.md', 0), order('dies', 1, 5_000_000)] })
    expect(here).toMatchObject({ made: { setAside: [], left: [] } })
    expect(there).toMatchObject({ givenUp: { number: 1 }, setAside: { sourcePath: 'dies', state: 'refused' } })
  })

  it('makes what is plain beside its threads when these are busy, and leaves them what takes a parser', async () => {
    writeFileSync(join(folder, 'a.md'), PROSE)
    writeFileSync(join(folder, 'b.md'), `${PROSE}\n| Pier | Light |\n| --- | --- |\n| North | green |\n`)
    crew = openCrew(tools, store, 2, oddThread)
    const busy = ['x', 'y'].map((path, number) => crew?.run({ make: [order(path, number)] }))
    const [here, there] = await crew.run({ make: [order('a.md', 2), order('b.md', 3), order('big.md', 4, 100_000)] })
    if (here === undefined || !('made' in here)) throw new Error('no rows')
    expect(decodeRows(here.made.rows).map(({ sourcePath }) => sourcePath)).toEqual(['a.md'])
    expect(there).toEqual(['b.md', 'big.md'])
    expect(await Promise.all(busy)).toEqual([[['x']], [['y']]])
  })

  it('refuses a file on which the program fails, and writes nothing down that the next build could believe', async () => {
    writeFileSync(join(folder, 'odd.txt'), 'Some text.')
    const bench = openBench(
      { ...tools, sink: store.openSink() },
      () => true,
      async ({ sourcePath }) => failureOn(sourcePath, 'a fault'),
    )
    const made = await bench.make([order('odd.txt', 0)], () => {})
    expect(decodeRows(made.rows)).toEqual([])
    expect(made.setAside).toEqual([
      { sourcePath: 'odd.txt', state: 'refused', reason: 'the program failed on it: a fault' },
    ])
    expect(made.messages).toMatchObject([{ code: 'program-failed', severity: 'error', file: 'odd.txt' }])
  })
})
