import { describe, expect, it } from 'vitest'
import { loadHtmlParser, openHtml } from '../../src/extract/open-html.js'
import { fingerprintsOf, passagesOf } from '../../src/extract/passages.js'
import { madeBody } from '../support/made-reports.js'

const parse = await loadHtmlParser()
const printsOf = (text: string): number[] => passagesOf(text).map(({ fingerprint }) => fingerprint)

describe('passages', () => {
  it('are sentences, and lines where no sentence ends', () => {
    expect(printsOf('The quay was closed. It will open again in May.\nRead the whole series here')).toHaveLength(3)
  })

  it('are equal whatever their figures, capitals, marks and spaces', () => {
    const [one] = printsOf('Copyright 2016 The Elsmere Courier, all rights reserved')
    expect(printsOf('COPYRIGHT  2019 – The Elsmere Courier: All Rights Reserved ')).toEqual([one])
    expect(printsOf('Copyright 2016 The Ostrand Courier, all rights reserved')).not.toEqual([one])
  })

  it('are not made of buttons and labels', () => {
    expect(printsOf('Home\nShare this\nWorld news\nBy\n12:30')).toEqual([])
  })

  it('are told apart as prose by length and end', () => {
    const [prose] = printsOf(madeBody(1)[0] as string)
    expect((prose as number) & 1).toBe(1)
    const [menu] = printsOf('Home World Business Archive Contact Weather Sport Letters Puzzles Family notices Jobs')
    expect((menu as number) & 1).toBe(0)
  })

  it('exist in scripts without spaces', () => {
    expect(printsOf('市議会は古い埠頭の修理を承認した。費用は来年の予算に計上される。')).toHaveLength(2)
    expect(
      printsOf('شورای شهر با بازسازی اسکله قدیمی موافقت کرد. هزینه آن در بودجه سال آینده پیش‌بینی شده است.'),
    ).toHaveLength(2)
  })

  it('of a page are those of its visible blocks', () => {
    const page = `<!doctype html><html><head><title>Not a passage of the text at all</title>
<style>.a { content: "nor is this one here, ever" }</style><script>var one = "<p>nor this one, never ever</p>"</script></head>
<body><nav><ul><li><a href="/a">World news from Elsmere</a><li>Letters to the editor</ul></nav>
<!-- <p>a comment is no text at all</p> -->
<article><h1>Quay &amp; tram &#8211; the plans</h1><p>Die B&uuml;hne der <em>alten</em> M<b>&auml;nner</b> steht noch.&nbsp;Niemand
will sie abreißen, sagt&#160;man.</p><p>One line of an address<br>and another line of it</p>
<p>Caf\u00e9s &lt;near the quay&gt; are open a < b again tonight.</p></article></body></html>`
    const scanned = new Set(fingerprintsOf({ format: 'html', text: page }))
    const { blocks } = openHtml(page, parse, undefined)
    const parsed = new Set(blocks.flatMap(({ text }) => text.split('\n').flatMap(printsOf)))
    expect(parsed.size).toBe(8)
    expect(scanned).toEqual(parsed)
  })

  it('of Markdown are none, for it is taken at its word', () => {
    expect(fingerprintsOf({ format: 'markdown', text: madeBody(1).join('\n\n') })).toHaveLength(0)
  })
})
