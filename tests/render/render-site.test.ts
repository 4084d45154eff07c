import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.js'
import { CONTEXT_FIELDS } from '../../src/render/context-fields.js'
import type { TemplateName } from '../../src/render/contexts.js'
import type { Templates } from '../../src/render/templates.js'
import { actor, day, homeless, settings, term } from './made-archive.js'
import { bodyOf, builtInTemplates, compiled, type Draft, filesOf, pageOf, RIVER, siteInput } from './made-site.js'

const ARCHIVE = {
  tombstones: [
    {
      id: 'a',
      permalink: 'articles/2021/09/taken.html',
      state: 'withdrawn' as const,
      on: day('2022-02-01'),
      reason: 'A <mistake>.',
    },
    { id: 'b', permalink: 'articles/2019/gone.html', state: 'vanished' as const },
    { id: 'c', permalink: 'articles/undated/lost.html', state: 'withdrawn' as const },
  ],
  messages: [
    {
      code: 'date-unknown' as const,
      severity: 'warning' as const,
      file: 'captures/fishers.txt',
      line: 2,
      column: 4,
      expected: 'a day',
      found: '"Thursday"',
      remedy: 'state it',
    },
    {
      code: 'file-empty' as const,
      severity: 'error' as const,
      file: 'captures/none.txt',
      expected: 'text',
      found: 'nothing',
      remedy: 'delete it',
    },
  ],
}
const outcomes = [
  ...siteInput(RIVER).archive.outcomes,
  { sourcePath: 'captures/none.txt', state: 'refused' as const, reason: 'empty' },
  {
    sourcePath: 'captures/twin.txt',
    state: 'duplicate' as const,
    reason: 'same text',
    permalink: 'articles/2021/09/talks.html',
  },
]
const river = filesOf(siteInput(RIVER, { archive: { ...ARCHIVE, outcomes } }))
const pages = [...river].filter(([path]) => path.endsWith('.html'))

/** Articles of one long list, newest first. */
const many = (count: number, date: (at: number) => string | undefined): Draft[] =>
  Array.from({ length: count }, (_, at) => {
    const on = date(at)
    return {
      slug: `a${count - at}`,
      headline: `Report ${count - at}`,
      ...(on !== undefined && { date: on }),
      body: bodyOf('Ilse Varga spoke.'),
    }
  })

describe('the site', () => {
  it('links only to files it has', () => {
    const there = new Set([...river.keys(), 'style.css', 'icon.svg'])
    const broken: string[] = []
    for (const [path, page] of pages) {
      if (path === '404.html') continue
      for (const [, href = ''] of page.matchAll(/\shref="([^"]*)"/g)) {
        if (/^(https?:|mailto:|#)/.test(href)) continue
        const target = decodeURIComponent(new URL(href, `https://x.example/${path}`).pathname.slice(1))
        if (!there.has(target)) broken.push(`${path} -> ${href}`)
      }
    }
    expect(broken).toEqual([])
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'doctype-style': 'off' },
    })
    const faults: string[] = []
    for (const [path, page] of pages) {
      const report = await validator.validateString(page, path)
      for (const { messages } of report.results)
        faults.push(...messages.map(({ message, line }) => `${path}:${line} ${message}`))
    }
    expect(faults).toEqual([])
  })

  it('has one h1 and one main on every page and no script, style attribute or handler', () => {
    for (const [path, page] of pages) {
      expect(page.match(/<h1[ >]/g), path).toHaveLength(1)
      expect(page.match(/<main /g), path).toHaveLength(1)
      expect(page.replace(/<script type="application\/ld\+json">/g, ''), path).not.toMatch(
        /<script|\sstyle="|\son\w+="/,
      )
      expect(page, path).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"))
    }
  })

  it('has the same footer everywhere but for the way to it', () => {
    const footers = pages
      .filter(([path]) => path !== '404.html')
      .map(([, page]) => /<footer[\s\S]*<\/footer>/.exec(page)?.[0].replace(/href="(\.\.\/)*/g, 'href="'))
    expect(new Set(footers).size).toBe(1)
  })

  it('gives the same bytes twice', () => {
    expect([...filesOf(siteInput(RIVER, { archive: { ...ARCHIVE, outcomes } }))]).toEqual([...river])
  })

  it('of an empty archive has a home page that says what to do', () => {
    const files = filesOf(siteInput([]))
    expect(pageOf(files, 'index.html')).toContain('<code>seeds</code>')
    expect(pageOf(files, 'articles.html')).toContain('no article yet')
    expect(pageOf(files, 'undated.html')).toContain('Every article of the archive has a date')
  })

  it('writes .nojekyll', () => {
    expect(river.get('.nojekyll')).toBe('')
  })

  it('leaves out a page whose template fails, and goes on', () => {
    const files = builtInTemplates().map((file) =>
      file.name === 'term' ? { ...file, content: 'x\n<%= it.nowhere %>' } : file,
    )
    const messages: NonNullable<Parameters<typeof compiled>[2]> = []
    const site = filesOf(siteInput(RIVER, { templates: compiled(files, true, messages) }))
    expect(site.has('tags/ports.html')).toBe(false)
    expect(site.has('tags.html')).toBe(true)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ code: 'template-failed', file: 'templates/term.eta', line: 2 })
    expect(messages[0]?.found).toContain('tags/ports.html')
  })
})

describe('contexts', () => {
  it('hold exactly the documented fields, and each is used by the template or one of its parts', () => {
    const given = new Map<TemplateName, Set<string>>()
    const real = compiled()
    const fill: Templates['fill'] = (name, context, path) => {
      given.set(name, new Set([...(given.get(name) ?? []), ...Object.keys(context)]))
      expect(Object.keys(context).sort(), `${name} on ${path}`).toEqual(Object.keys(CONTEXT_FIELDS[name]).sort())
      return real.fill(name, context, path)
    }
    filesOf(siteInput(RIVER, { archive: ARCHIVE, templates: { fill } }))
    expect([...given.keys()].sort()).toEqual(Object.keys(CONTEXT_FIELDS).sort())
    for (const { name, content } of builtInTemplates()) {
      const fields = CONTEXT_FIELDS[name as TemplateName]
      for (const field of Object.keys(fields ?? {}))
        expect(content, `${name}: ${field}`).toMatch(new RegExp(`\\bit\\.${field}\\b`))
    }
  })
})

describe('an article page', () => {
  const talks = pageOf(river, 'articles/2021/09/talks.html')

  it('links the first mention of each actor and no other', () => {
    const body = /<div class="story-body">([\s\S]*?)<\/div>/.exec(talks)?.[1] ?? ''
    expect(body).toContain('<p><a href="../../../actors/ilse-varga.html" class="actor">Ilse Varga</a> signed')
    expect(body).toContain('<p>Ilse Varga was glad.</p>')
  })

  it('escapes what it shows', () => {
    expect(talks).toContain('Ministers &amp; &lt;friends&gt; agree</h1>')
    expect(talks).toContain('Tweet &lt;this&gt;')
  })

  it('shows fields, marks losers, counts removals and names the other file', () => {
    for (const words of [
      'Economy',
      'Three years, two ships.',
      'NPA',
      'Kelm',
      'gazette.example',
      'Checked against print.',
      'captures/twin.txt',
      'its first words stand in',
    ]) {
      expect(talks).toContain(words)
    }
    expect(talks).toMatch(/<tr class="loser"><th scope="row">Date<\/th>.*15 September 2021.*not taken/)
    expect(talks).toContain('<h3>Related articles <span class="count">2</span></h3>')
    expect(talks).toContain('English (en)')
  })

  it('is honest about its date', () => {
    expect(pageOf(river, 'articles/undated/fishers.html')).toMatch(
      /Date unknown<\/a>; the text says “<bdi>Thursday<\/bdi>”/,
    )
    expect(pageOf(river, 'articles/2020/03/grain.html')).toContain('March 2020</time></a>, day unknown')
    expect(pageOf(river, 'articles/2019/bridge.html')).toContain('2019</time></a>, day and month unknown')
  })

  it('names language and direction of what is not English', () => {
    expect(pageOf(river, 'articles/2021/09/rahat.html')).toContain('<h1 lang="fa" dir="rtl">')
    expect(pageOf(river, 'articles.html')).toContain('<bdi lang="fa" dir="rtl">')
  })

  it('takes up heading levels that were skipped, and warns nobody follows links out', () => {
    const bell = pageOf(river, 'articles/2021/10/bell.html')
    expect(bell).toContain('<h2>In the silt</h2>')
    expect(bell).toContain('<a href="https://museum.example/bell?a=1&amp;b=2" rel="noopener noreferrer nofollow">')
  })

  it('leads to its neighbours by date, and stays on the shelf of the undated', () => {
    expect(talks).toMatch(/<a href="rahat.html" rel="prev">/)
    expect(talks).toMatch(/href="..\/10\/bell.html" rel="next"/)
    expect(pageOf(river, 'articles/undated/fishers.html')).not.toContain('class="neighbours"')
  })
})

describe('an actor page', () => {
  const varga = pageOf(river, 'actors/ilse-varga.html')

  it('shows mentions in their sentences, marked, and roles with theirs', () => {
    expect(varga).toContain('<li><mark>Ilse Varga</mark> signed a plan.')
    expect(varga).toContain('Minister</bdi> <span class="role-period">14 September 2021 to 5 October 2021, 2 articles')
    expect(varga).toContain('<a href="-/persons.html">Person</a> · <a href="-/country-se.html"><bdi>Sweden</bdi></a>')
  })

  it('tells its code with the words each part was read from', () => {
    expect(varga).toContain('<summary>Code <code>SWEGOV</code></summary>')
    expect(varga).toContain('<code>GOV</code></th><td>“<bdi>Minister</bdi>” in <bdi>the role “Minister”</bdi></td>')
    expect(varga).toContain('<code>SWE</code></th><td><bdi>the words beside its mentions</bdi></td>')
  })

  it('counts apart what speaks of a state without naming it', () => {
    const norland = pageOf(river, 'actors/norland.html')
    expect(norland).toMatch(/Forms of the name[\s\S]*Norland<\/bdi> <span class="count">3[\s\S]*Counted through/)
    expect(norland).toMatch(/Counted through[\s\S]*<bdi>Kelm<\/bdi> <span class="count">1</)
    expect(norland).toContain('<bdi>Norlander</bdi> <span class="count">4 in 2 articles</span>')
  })

  it('does not repeat a headline among the sentences under it', () => {
    const one = [{ slug: 'a', headline: 'Norland waits', date: '2020-01-01', body: bodyOf('Nothing came.') }]
    const page = pageOf(filesOf(siteInput(one)), 'actors/norland.html')
    expect(page).toContain('Named in the headline.')
    expect(page).not.toContain('<mark>')
  })

  it('links identifiers that are addresses and shows the others', () => {
    expect(varga).toContain('href="https://www.wikidata.org/wiki/Q42"')
    expect(varga).toContain('<li>VIAF 12</li>')
  })

  it('cuts a long list so that a new article moves no older page', () => {
    const settings = { pageSize: 3 }
    const before = filesOf(
      siteInput(
        many(7, () => '2020-01-01'),
        { settings },
      ),
    )
    const after = filesOf(
      siteInput(
        many(8, () => '2020-01-01'),
        { settings },
      ),
    )
    expect(before.get('tags/ports/1.html')).toBe(after.get('tags/ports/1.html'))
    expect(before.get('articles/1.html')).toBe(after.get('articles/1.html'))
    expect(before.get('actors/ilse-varga/1.html')).toBe(after.get('actors/ilse-varga/1.html'))
    expect(pageOf(after, 'actors/ilse-varga/1.html')).toContain('Page 1 of the mentions')
  })

  it('gives many undated articles pages of their own', () => {
    const files = filesOf(
      siteInput(
        many(7, () => undefined),
        { settings: { pageSize: 3 } },
      ),
    )
    expect(pageOf(files, 'actors/ilse-varga.html')).toContain('href="ilse-varga/undated.html">7 undated articles')
    expect(pageOf(files, 'actors/ilse-varga/undated/1.html')).toContain('Report 1')
    expect(pageOf(files, 'tags/ports/undated.html')).toContain('Undated articles.')
    expect(pageOf(files, 'undated/1.html')).toContain('Report 1')
  })
})

describe('a pair page', () => {
  const page = pageOf(river, 'actors/ilse-varga--norland.html')

  it('stands between its two actors and is linked from both', () => {
    expect(page).toContain('<h1><bdi>Ilse Varga</bdi> <span class="joint">and</span> <bdi>Norland</bdi></h1>')
    expect(page).toContain('href="norland.html"')
    expect(pageOf(river, 'actors/ilse-varga.html')).toContain(
      '<a href="ilse-varga--norland.html" aria-label="2, articles with Norland">2</a>',
    )
    expect(pageOf(river, 'actors/norland.html')).toContain(
      '<a href="ilse-varga--norland.html" aria-label="2, articles with Ilse Varga">2</a>',
    )
  })

  it('shows the sentences in which both stand, both marked', () => {
    expect(page).toContain('A bell, said <mark>Ilse Varga</mark> of <mark>Norland</mark>.')
    expect(page).toContain('Named together in 2 articles, 14 September 2021 to 5 October 2021')
  })

  it('is cut like other lists, and older pages keep their place', () => {
    const both = (count: number): Draft[] =>
      Array.from({ length: count }, (_, at) => ({
        slug: `a${count - at}`,
        headline: `Report ${count - at}`,
        date: '2020-01-01',
        body: bodyOf('Ilse Varga left Norland.'),
      }))
    const before = filesOf(siteInput(both(7), { settings: { pageSize: 3 } }))
    const after = filesOf(siteInput(both(8), { settings: { pageSize: 3 } }))
    const oldest = 'actors/ilse-varga--norland/1.html'
    expect(pageOf(before, oldest)).toBe(pageOf(after, oldest))
    expect(pageOf(after, oldest)).toContain('Page 1 of the articles')
  })

  it('is neither made nor linked when switched off', () => {
    const files = filesOf(siteInput(RIVER, { settings: { outputs: { ...settings.outputs, pairs: false } } }))
    expect([...files.keys()].filter((path) => path.includes('--'))).toEqual([])
    for (const [path, content] of files) expect(content, path).not.toContain('--norland.html')
  })
})

describe('switched off', () => {
  const off = { ...settings.outputs, evidence: false, citations: false, related: false, quotations: false }
  const without = (key: keyof typeof off) =>
    filesOf(siteInput(RIVER, { settings: { outputs: { ...settings.outputs, [key]: false } } }))
  const article = 'articles/2021/09/talks.html'

  it.each([
    ['evidence', '<summary>Evidence'],
    ['evidence', '<summary>Removed text'],
    ['evidence', '<summary>Source'],
    ['citations', 'Cite this article'],
    ['related', '<h2 class="label">Related</h2>'],
  ] as const)('%s leaves out %s, and nothing else', (key, words) => {
    const page = pageOf(without(key), article)
    expect(pageOf(river, article)).toContain(words)
    expect(page).not.toContain(words)
    const rest = ['<summary>Evidence', 'Cite this article', '<h2 class="label">Actors</h2>', 'rel="prev"']
    for (const other of rest)
      if (!words.startsWith(other) && !(key === 'evidence' && other.includes('Evidence')))
        expect(page, other).toContain(other)
  })

  it('quotations reads no text for the pages of actors, and lists the same articles', () => {
    const input = siteInput(RIVER, { settings: { outputs: off } })
    const files = filesOf({
      ...input,
      quote: () => {
        throw new Error('a text was read')
      },
    })
    const linked = (page: string) =>
      [...page.matchAll(/<p class="row-headline"><a href="([^"]*)"/g)].map(([, to]) => to)
    const [before, after] = [river, files].map((made) => pageOf(made, 'actors/ilse-varga.html'))
    expect(before).toContain('<mark>')
    expect(after).not.toContain('<mark>')
    expect(after).not.toContain('in context')
    expect(linked(after ?? '')).toEqual(linked(before ?? ''))
  })

  it('all of them leave no heading over nothing, no promise on the about page, and no page less', () => {
    const files = filesOf(siteInput(RIVER, { archive: { ...ARCHIVE, outcomes }, settings: { outputs: off } }))
    expect([...files.keys()]).toEqual([...river.keys()])
    expect(pageOf(files, article)).not.toContain('How this page is known')
    expect(pageOf(river, 'about.html')).toContain('under Evidence')
    for (const words of ['Evidence', 'Removed text', 'sentences it rests on'])
      expect(pageOf(files, 'about.html')).not.toContain(words)
  })
})

describe('large indexes', () => {
  const names = Array.from({ length: 620 }, (_, at) => `${at % 5 === 0 ? 'Беринг' : 'Beacon'} ${at}`)
  const slugs = names.map((_, at) => `n${at}`)
  const files = filesOf(
    siteInput(RIVER, {
      archive: {
        actors: names.map((name) => actor(name, [0])),
        actorSlugs: slugs,
        tags: [
          { ...term('ports', 'Ports', [0, 1]), beside: [{ term: 1, count: 1 }] },
          ...names.map((name, at) => term(slugs[at] as string, name, [0])),
        ],
      },
    }),
  )

  it('have a page for each letter, cut where it grows too long', () => {
    expect(pageOf(files, 'actors/-/b.html')).toContain('Beacon 1<')
    expect(pageOf(files, 'actors/-/б.html')).toContain('Беринг 0<')
    expect(pageOf(files, 'actors/-/persons.html')).toContain('href="persons/2.html" rel="next"')
    expect(pageOf(files, 'actors/-/persons/2.html')).toContain('href="../persons.html" rel="prev"')
    expect(pageOf(files, 'actors.html')).not.toContain('class="names"')
  })

  it('of tags show the commonest and lead to the letters', () => {
    expect(pageOf(files, 'tags.html')).toContain('href="tags/-/b.html"')
    expect(pageOf(files, 'tags.html')).toContain('Most articles')
    expect(pageOf(files, 'tags/-/p.html')).toContain('href="../ports.html"')
    expect(pageOf(files, 'tags/ports.html')).toContain('Often together with')
  })
})

describe('the filters of the index of actors', () => {
  const base = siteInput(RIVER).archive
  const [varga, norland] = base.actors as [Actor, Actor]
  const made: Actor[] = [
    varga,
    { ...actor('Harbour Guard', [0]), kind: 'organisation', sort: 'armed force', country: 'SE' },
    { ...actor('Lone Company', [0]), kind: 'organisation', sort: 'company', country: 'NO' },
    { ...actor('Ещё Клуб', [0]), kind: 'organisation', sort: 'other' },
    { ...actor('Nobody Known', [0]) },
    norland,
  ]
  const slugs = ['ilse-varga', 'harbour-guard', 'lone-company', 'клуб', 'nobody-known', 'norland']
  const files = filesOf(siteInput(RIVER, { archive: { actors: made, actorSlugs: slugs, pairs: [] } }))

  it('count kinds, sorts and countries', () => {
    const page = pageOf(files, 'actors.html')
    expect(page).toContain(
      '<a href="actors/-/organisations.html"><bdi>Organisations</bdi></a> <span class="count">3</span>',
    )
    expect(page).toContain(
      '<a href="actors/-/armed-forces.html"><bdi>Armed forces</bdi></a> <span class="count">1</span>',
    )
    expect(page).toContain('<a href="actors/-/country-se.html"><bdi>Sweden</bdi></a> <span class="count">3</span>')
    expect(page).toContain('<a href="actors/-/country-unknown.html"><bdi>Country unknown</bdi></a>')
  })

  it('offer the kinds on every page under letters', () => {
    expect(pageOf(files, 'actors/-/n.html')).toContain('<a href="persons.html">People</a> <span class="count">2</span>')
    expect(pageOf(files, 'actors/-/persons.html')).toContain('<a href="persons.html" aria-current="true">People</a>')
    expect(pageOf(files, 'actors/-/organisations.html')).toMatch(/Harbour Guard[\s\S]*Lone Company[\s\S]*Ещё Клуб/)
  })

  it('lead straight to the only actor of a country', () => {
    expect(pageOf(files, 'actors.html')).toContain('<a href="actors/lone-company.html"><bdi>Norway</bdi></a>')
    expect(files.has('actors/-/country-no.html')).toBe(false)
  })

  it('show the actors of a country by kind, and the other countries', () => {
    const page = pageOf(files, 'actors/-/country-se.html')
    expect(page).toMatch(
      /People \(1\)[\s\S]*Varga, Ilse[\s\S]*Organisations \(1\)[\s\S]*Harbour Guard[\s\S]*States \(1\)/,
    )
    expect(page).toContain('<a href="country-unknown.html">Country unknown</a>')
    expect(page).toContain('<a href="country-se.html" aria-current="true">Sweden</a>')
  })

  it('link an actor to those of its kind, sort and country', () => {
    expect(pageOf(files, 'actors/harbour-guard.html')).toContain(
      '<a href="-/organisations.html">Organisation</a> · <a href="-/armed-forces.html">Armed force</a> · <a href="-/country-se.html">',
    )
    expect(pageOf(files, 'actors/lone-company.html')).toContain('Company</a> · <bdi>Norway</bdi>')
  })
})

describe('the other pages', () => {
  it('show the gaps of the archive on the home page', () => {
    expect(pageOf(river, 'index.html')).not.toContain('Nothing in the archive appeared')
    const gap = filesOf(
      siteInput([...RIVER.slice(0, 2), { slug: 'old', headline: 'Old', date: '2001-01-01', body: bodyOf('x') }]),
    )
    expect(pageOf(gap, 'index.html')).toContain('Nothing in the archive appeared in: 2002 to 2020.')
  })

  it('put an article known by its year on the page of the year', () => {
    expect(pageOf(river, 'dates/2019.html')).toContain('2019, month unknown')
    expect(pageOf(river, 'dates/2020-03.html')).toContain('March 2020, day unknown')
  })

  it('account for every file and message in the report, as a page and as JSON', () => {
    const report = JSON.parse(pageOf(river, 'report.json')) as {
      files: unknown[]
      messages: unknown[]
      version: string
    }
    expect(report.files).toEqual(outcomes)
    expect(report.messages).toEqual(ARCHIVE.messages)
    expect(report.version).toBe('9.8.7')
    expect(pageOf(river, 'report.html')).toContain('captures/fishers.txt:2:4')
    expect(pageOf(river, 'report.html')).toContain('The file holds no text.')
  })

  it('say where an article was taken down, and keep search engines away', () => {
    const taken = pageOf(river, 'articles/2021/09/taken.html')
    expect(taken).toContain('on <time datetime="2022-02-01">1 February 2022</time>')
    expect(taken).toContain('A &lt;mistake&gt;.')
    expect(taken).toContain('href="../../../dates/2021-09.html"')
    expect(taken).toContain('content="noindex"')
    expect(pageOf(river, 'articles/2019/gone.html')).toContain('no longer part of the archive')
    expect(pageOf(river, 'articles/undated/lost.html')).toContain('No reason was given.')
  })

  it('show 404 with addresses from the host where the base address is known', () => {
    expect(pageOf(river, '404.html')).toContain('href="/archive/style.css"')
    const { baseUrl: _, ...rest } = siteInput(RIVER).settings
    const files = filesOf({ ...siteInput(RIVER), settings: { ...homeless, ...rest } })
    expect(pageOf(files, '404.html')).toContain('href="style.css"')
    expect(pageOf(files, 'index.html')).not.toContain('rel="canonical"')
  })

  it('name contact, rights and the day of building where they are set', () => {
    const files = filesOf({
      ...siteInput(RIVER, { settings: { contact: 'desk@papers.example', rights: 'Free to use.' } }),
      builtOn: day('2022-01-02'),
    })
    expect(pageOf(files, 'about.html')).toContain('href="mailto:desk@papers.example"')
    expect(pageOf(files, 'about.html')).toContain('Free to use.')
    // A line of its own: an owner's words need not end in a full stop.
    expect(pageOf(files, 'index.html')).toContain('<p><bdi>Free to use.</bdi></p>\n<p>Made with')
    expect(pageOf(files, 'report.html')).toContain('2 January 2022')
    expect(pageOf(files, 'index.html')).toContain('Built on 2 January 2022')
  })

  it('show a few headlines of each month when the timeline is long', () => {
    const files = filesOf(siteInput(many(310, (at) => (at < 155 ? '2020-02-01' : '2020-01-01'))))
    expect(pageOf(files, 'timeline.html').match(/class="bead-note"/g)).toHaveLength(6)
    expect(pageOf(files, 'timeline.html')).toContain('152 more')
  })
})
