/** A made-up article as the text of a scraped page: what its outlet puts round every article, in that outlet's own manner. */
import { randomSource } from './random.mjs'
import { planStory, slugOf, tellStory } from './story.mjs'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** One article in so many repeats the text of an earlier one, as papers do with what the agencies send. */
const REPRINT_SHARE = 0.03

/** How outlets write a day. */
const DAY_FORMS = [
  (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1].slice(0, 3)} ${year}, ${8 + (day % 12)}:${10 + month} GMT`,
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `Published: ${MONTHS[month - 1]} ${day}, ${year}`,
]

const BYLINES = [
  (author) => `By ${author}`,
  (author) => `by ${author}, Staff Reporter`,
  (author) => `By ${author.toUpperCase()}`,
  (author) => author,
  () => undefined,
]

/** The beginning of the first paragraph: place and agency, or nothing. */
const DATELINES = [
  (town) => `${town.toUpperCase()} — `,
  (town) => `${town} (Northern Press) - `,
  (town, _day, month) => `${town}, ${MONTHS[month - 1]}: `,
  () => '',
]

const SECTIONS =
  'Home World Business Politics Opinion Science Culture Sport Weather Archive Contact Shop Letters'.split(' ')
const SHARES = [
  ['Share on Facebook', 'Tweet this', 'Email to a friend'],
  ['Share', 'Print', 'Save for later'],
  ['Send by mail | Print page | Larger type'],
]
const MORE = ['Read next', 'More from this section', 'You may also like', 'Latest stories', 'Most read today']
const APPEALS = [
  'Sign up for our morning letter and have the news before breakfast.',
  'This paper lives on its readers. Take out a subscription today.',
  'Have you seen something we should know? Write to the news desk.',
  'Comments on this article are closed.',
]

/** The manner of an outlet: the same for each of its articles. */
function mannerOf(outlet, seed) {
  const letters = [...outlet].map((letter) => letter.codePointAt(0))
  const random = randomSource(seed, ...letters)
  const sections = SECTIONS.filter(() => random.chance(0.6))
  return {
    navigation: random.chance(0.5) ? sections : [sections.join(' | ')],
    share: random.pick(SHARES),
    dayForm: random.pick(DAY_FORMS),
    byline: random.pick(BYLINES),
    dateline: random.pick(DATELINES),
    dayFirst: random.chance(0.5),
    shareBelow: random.chance(0.5),
    more: random.pick(MORE),
    teasers: random.between(3, 7),
    appeal: random.pick(APPEALS),
    founded: random.between(1880, 1990),
    shop: `${outlet} is published by ${random.pick(['Quayside', 'Old Mill', 'Foundry', 'Meridian'])} Papers Ltd.`,
  }
}

/** Headlines of other articles. */
function teasersOf({ newsroom, seed, count }, story, many) {
  const others = Array.from({ length: many }, () => story.random.below(count))
  return others.map((other) => planStory(newsroom, seed, other).headline)
}

/** The body of the story, or of an earlier one that it reprints. */
function bodyOf({ newsroom, seed }, story) {
  const reprinted = story.number > 0 && story.random.chance(REPRINT_SHARE)
  return tellStory(reprinted ? planStory(newsroom, seed, story.random.below(story.number)) : story)
}

/** The file of a number: its path below the archive, in a folder of its outlet, and its text. */
export function rawCapture(archive, number) {
  const story = planStory(archive.newsroom, archive.seed, number)
  const manner = mannerOf(story.outlet, archive.seed)
  const [year, month, day] = story.day.split('-').map(Number)
  const date = manner.dayForm(year, month, day)
  const byline = manner.byline(story.author)
  const [lede, ...rest] = bodyOf(archive, story)
  const blocks = [
    story.outlet,
    manner.navigation.join('\n'),
    manner.shareBelow ? undefined : manner.share.join('\n'),
    story.headline,
    (manner.dayFirst ? [date, byline] : [byline, date]).filter(Boolean).join('\n'),
    `${manner.dateline(story.towns[0], day, month)}${lede}`,
    ...rest,
    manner.shareBelow ? manner.share.join('\n') : undefined,
    `Filed under: ${story.tags.join(', ')}`,
    [manner.more, ...teasersOf(archive, story, manner.teasers)].join('\n'),
    manner.appeal,
    `© ${manner.founded}-${year} ${story.outlet}. All rights reserved.\n${manner.shop}\nTerms of use | Privacy | Imprint`,
  ]
  const name = `${slugOf(story.headline).slice(0, 50).replace(/-$/, '')}-${number}`
  return { path: `${slugOf(story.outlet)}/${year}/${name}.txt`, text: `${blocks.filter(Boolean).join('\n\n')}\n` }
}
