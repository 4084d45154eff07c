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

  const order = (sourcePath: string, number: number): MakeOrder => {
    const diskPath = join(folder, sourcePath)
    return {
      number,
      found: { sourcePath, diskPath, stamp: { bytes: 1, modifiedMs: 0, changedMs: 0, inode: 1 } },
      lines: new Uint32Array(0),
    }
  }

  it('refuses the file over which a thread was lost, and says what to do', async () => {
    crew = openCrew(tools, store, 2, new URL('./threads/odd-thread.mjs', import.meta.url))
    const answers = await crew.run({ make: ['a.txt', 'dies', 'b.txt'].map(order) })
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
    const [answer] = await crew.run({ make: ['a.txt', 'empty.txt'].map(order) })
    if (answer === undefined || !('made' in answer)) throw new Error('no rows')
    store.add(answer.made.rows)
    expect(store.load('a.txt').article.headline).toBe('Harbour keeps its light')
    expect(answer.made.setAside).toMatchObject([{ sourcePath: 'empty.txt', state: 'refused' }])
    expect(answer.made.messages).toMatchObject([{ code: 'file-empty' }])
    const [again] = await crew.run({ make: [{ ...order('a.txt', 5), knownKey: store.rowOf('a.txt')?.key ?? '' }] })
    expect(again).toMatchObject({ made: { known: [5] } })
  })

  it('refuses a file on which the program fails, and writes nothing down that the next build could believe', async () => {
    writeFileSync(join(folder, 'odd.txt'), 'Some text.')
    const bench = openBench({ ...tools, sink: store.openSink() }, async ({ sourcePath }) =>
      failureOn(sourcePath, 'a fault'),
    )
    const made = await bench.make([order('odd.txt', 0)], () => {})
    expect(decodeRows(made.rows)).toEqual([])
    expect(made.setAside).toEqual([
      { sourcePath: 'odd.txt', state: 'refused', reason: 'the program failed on it: a fault' },
    ])
    expect(made.messages).toMatchObject([{ code: 'program-failed', severity: 'error', file: 'odd.txt' }])
  })
})
