/** Sentences and headlines of the made-up news: patterns whose gaps are filled with the words of one story. */
import { CROWDS, DEEDS, SAYING, TAILS, TIMES } from './words.mjs'

/** What stands in a gap. A story has `actors`, `things`, `adjectives` and `towns`; chance comes in with every call. */
const GAPS = {
  actor: ({ actors }, random) => random.pick(actors),
  thing: ({ things, adjectives }, random) =>
    random.chance(0.7) ? `${random.pick(adjectives)} ${random.pick(things)}` : random.pick(things),
  quality: ({ adjectives }, random) => random.pick(adjectives),
  town: ({ towns }, random) => random.pick(towns),
  crowd: (_story, random) => random.pick(CROWDS),
  did: (_story, random) => random.pick(DEEDS),
  said: (_story, random) => random.pick(SAYING),
  when: (_story, random) => random.pick(TIMES),
  tail: (_story, random) => random.pick(TAILS),
  few: (_story, random) => String(random.between(3, 90)),
  many: (_story, random) => String(random.between(2, 80) * 50),
  year: (_story, random) => String(random.between(1974, 2004)),
}

/** `{gap}` cut out of the text round it; a capital asks for one in what is filled in. */
const cut = (pattern) =>
  pattern.split(/[{}]/).map((part, at) => {
    if (at % 2 === 0) return () => part
    const fill = GAPS[part.toLowerCase()]
    return part[0] === part[0].toLowerCase() ? fill : (story, random) => capital(fill(story, random))
  })

/** With a capital at the front. */
const capital = (text) => text[0].toUpperCase() + text.slice(1)

const STATEMENTS = [
  '{Actor} {did} the {thing} {when}, {tail}.',
  '{When}, {actor} {did} the {thing} and {did} the {thing}.',
  '{Crowd} from {town} {did} the {thing} after {actor} had {did} it {when}.',
  'The {thing} in {town} cost {many} crowns, about {few} percent more than in {year}.',
  '“We have waited for the {thing} since {year},” {actor} {said} {when}.',
  '“Nobody {did} the {thing},” {said} {actor}, “and the {thing} is still {quality}.”',
  'Between {town} and {town}, {few} {crowd} have {did} the {thing}, {tail}.',
  'According to {actor}, the {thing} was {did} {when}, {tail}.',
  'A report of {many} pages calls the {thing} {quality} and the {thing} {quality}.',
  'It was {actor} who {did} the {thing} in {year}, {tail}.',
  'Neither {actor} nor the {crowd} of {town} had {did} a {thing} before.',
  'If the {thing} is not {did} by the summer, {crowd} in {town} will lose their {thing}.',
  '{Few} of the {crowd} {said} that the {thing} was {quality}, {tail}.',
  'The {thing} near {town} has been {quality} ever since {actor} {did} it.',
  '{Actor} and {actor} {did} the same {thing} {when}.',
  'Since {year} the {thing} has {did} itself {few} times, {crowd} in {town} {said}.',
  'There is a {thing} for every {thing}, {actor} {said}, {tail}.',
  'Only {few} {crowd} came to {town} {when}, where {actor} {did} the {thing}.',
].map(cut)

const HEADLINES = [
  '{Actor} {did} {thing} in {town}',
  '{Crowd} of {town} wait for {thing}',
  '{Thing}: what {actor} {said}',
  'Why the {thing} of {town} was {did}',
  '{Actor} and the {quality} {thing}',
  '“A {quality} {thing}”, says {actor}',
  '{Few} {crowd}, one {thing}',
  'After {year}, {town} has a {thing} again',
].map(cut)

const fill = (parts, story, random) =>
  parts
    .map((part) => part(story, random))
    .join('')
    .replace(/\b(a) (?=[aeiou])/gi, '$1n ')

/** One sentence of a story. */
export const sentence = (story, random) => fill(random.pick(STATEMENTS), story, random)

/** The headline of a story. */
export const headline = (story, random) => fill(random.pick(HEADLINES), story, random)

/** A few words without a verb, as for a heading or an entry of a list. */
export const label = (story, random) => capital(GAPS.thing(story, random))

/** Paragraphs of a story, so many words together or a few more. */
export function paragraphs(story, random, wordCount) {
  const made = []
  for (let count = 0; count < wordCount; ) {
    const sentences = Array.from({ length: random.between(1, 4) }, () => sentence(story, random))
    made.push(sentences.join(' '))
    count += made.at(-1).split(' ').length
  }
  return made
}
