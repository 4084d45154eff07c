/** The document of results, from made-up measurements. */
import { describe, expect, it } from 'vitest'
import { writeResults } from './harness/results.mjs'

const run = (wallSeconds: number) => ({ wallSeconds, cpuSeconds: wallSeconds * 2, peakBytes: 50e6 })

const result = {
  count: 1000,
  bytes: 3e6,
  measured: { cold: { Backfile: [run(1), run(3)], Hugo: [run(2), run(12)] } },
  sites: { Backfile: { files: 2000, bytes: 15e6 } },
  failures: { Eleventy: 'cold: ended with 1\nand more' },
}

describe('the document of results', () => {
  const lines = writeResults({ conditions: ['2026-03-01'], compared: [result], raw: [] }).split('\n')

  it('gives a peer the ratios of Backfile to it, from pairs of rounds', () => {
    expect(lines).toContain(
      '| 1,000 | cold | Hugo | 7.0 (2.0–12) | 14 (4.0–24) | 50 | 0.38 (0.25–0.50) | 0.38 (0.25–0.50) | 1.00 |',
    )
  })

  it('gives Backfile no ratio to itself', () => {
    expect(lines).toContain('| 1,000 | cold | Backfile | 2.0 (1.0–3.0) | 4.0 (2.0–6.0) | 50 |  |  |  |')
  })

  it('says on what was measured, and what did not finish', () => {
    expect(lines).toContain('- 2026-03-01')
    expect(lines).toContain('- Eleventy, 1,000 articles, cold: ended with 1')
  })

  it('counts the files a second of raw captures', () => {
    const raw = writeResults({ conditions: [], compared: [], raw: [result] })
    expect(raw).toContain('| 667 (333–1000) |')
  })
})
