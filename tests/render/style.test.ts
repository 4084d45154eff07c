import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PROJECT } from './made-site.js'

const style = readFileSync(join(PROJECT, 'public/style.css'), 'utf8')

describe('the style sheet', () => {
  it('weighs less than 10 KB on its way', () => {
    expect(gzipSync(style).length).toBeLessThan(10_000)
  })

  it('knows no left and right, so that it serves both directions of writing', () => {
    expect(style).not.toMatch(/\b(?:left|right)\b/)
    expect(style).not.toMatch(
      /(?:^|[\s{;])(?:width|height|margin-top|margin-bottom|padding-top|padding-bottom|top|bottom):/,
    )
  })

  it('asks for nothing from elsewhere', () => {
    expect(style).not.toMatch(/@import|url\(|@font-face/)
  })
})
