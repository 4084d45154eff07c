/** One article of a made-up archive as values, before it is written down as Markdown or as the capture of a page. */
import { headline, paragraphs } from './prose.mjs'
import { distinct, randomSource } from './random.mjs'
import { FIELDS, GIVEN } from './words.mjs'

const FIRST_DAY = Date.UTC(2004, 2, 1)
const DAYS = 4600
const DAY_MS = 86_400_000
/** Words of a body. A sentence that is under way is finished, which takes up to 60 more. */
const LEAST_WORDS = 250
const MOST_WORDS = 540

/** The things a story turns on: most from its field, some compounds that others have too. */
const thingsOf = (newsroom, field, random) => [
  ...Array.from({ length: 8 }, () => random.pick(FIELDS[field])),
  ...Array.from({ length: 8 }, () => random.pick(newsroom.compounds)),
]

/**
 * The story of a number: all but the body. The same newsroom, seed and number give the same story, whatever was asked for
 * before, so that a list of other headlines can be made without keeping them.
 */
export function planStory(newsroom, seed, number) {
  const random = randomSource(seed, number)
  const tags = distinct(random.between(2, 4), () => newsroom.tags[newsroom.tagRank(random)])
  const field = tags[0].split(' ')[0]
  const story = {
    number,
    random,
    tags,
    actors: distinct(random.between(3, 7), () => newsroom.actors[newsroom.actorRank(random)]),
    outlet: newsroom.outlets[newsroom.outletRank(random)],
    author: `${random.pick(GIVEN)} ${random.pick(newsroom.surnames)}`,
    day: new Date(FIRST_DAY + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10),
    things: thingsOf(newsroom, field, random),
    towns: distinct(3, () => random.pick(newsroom.towns)),
    adjectives: Array.from({ length: 24 }, () => random.pick(newsroom.adjectives)),
  }
  return { ...story, headline: headline(story, random) }
}

/** The body: paragraphs in which every actor of the story is named at least once. */
export function tellStory(story) {
  const { random, actors } = story
  const told = paragraphs(story, random, random.between(LEAST_WORDS, MOST_WORDS))
  const text = told.join('\n')
  const missing = actors.filter((actor) => !text.includes(actor))
  if (missing.length > 0) told.push(`Asked about it were also ${missing.join(', ')}.`)
  return told
}

/** A text as part of an address. */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
