import { describe, expect, it } from 'vitest'
import { openThreadPool, type PoolWork } from '../../src/build/thread-pool.js'

interface Job {
  readonly files: readonly string[]
}

const workOf = (start = ''): PoolWork<Job, readonly string[], string> => ({
  script: new URL('./threads/odd-thread.mjs', import.meta.url),
  startOf: () => start,
  sizeOf: ({ files }) => files.length,
  partOf: ({ files }, positions) => ({ files: positions.map((position) => files[position] as string) }),
  givenUp: ({ files }, loss) => [`${loss.how}: ${files.join()}`],
  patience: () => 1,
})

/** What becomes of each job, sorted, since parts are done in any order. */
async function outcomes(jobs: readonly Job[], threads: number): Promise<string[][]> {
  const pool = openThreadPool(workOf(), threads)
  try {
    const answers = await Promise.all(jobs.map((job) => pool.run(job)))
    return answers.map((parts) => parts.flat().sort())
  } finally {
    await pool.close()
  }
}

describe('a pool of threads', () => {
  it('answers every job, whatever the number of threads', async () => {
    const jobs = Array.from({ length: 20 }, (_, n) => ({ files: [`a${n}`, `b${n}`] }))
    const expected = jobs.map(({ files }) => [...files])
    expect(await outcomes(jobs, 1)).toEqual(expected)
    expect(await outcomes(jobs, 3)).toEqual(expected)
  })

  it('gives up the file on which a thread hangs, and finishes the others in a fresh one', async () => {
    const jobs = [{ files: ['a', 'hangs', 'b'] }, { files: ['c'] }, { files: ['d', 'e'] }]
    expect(await outcomes(jobs, 2)).toEqual([['a', 'b', 'hung: hangs'], ['c'], ['d', 'e']])
  })

  it('gives up the file at which a thread dies, whatever way', async () => {
    const jobs = [{ files: ['a', 'dies', 'b'] }, { files: ['throws'] }, { files: ['c'] }]
    expect(await outcomes(jobs, 2)).toEqual([['a', 'b', 'died: dies'], ['died: throws'], ['c']])
  })

  it('fails when no thread can be started', async () => {
    const pool = openThreadPool(workOf('never'), 2)
    await expect(pool.run({ files: ['a'] })).rejects.toThrow('it never starts')
    await pool.close()
  })
})
