/** Who and what a made-up archive writes of: actors, tags, outlets, towns and the things of each field, drawn from a seed. */
import { distinct, randomSource, zipf } from './random.mjs'
import * as words from './words.mjs'

/** Actors grow with the root of the archive: 4,000 of them in 10,000 articles. */
const ACTORS_PER_ROOT = 40
const OUTLETS = 36
const TOWNS = 600
const SURNAMES = 2400

/** Every word of the first list before every word of the second. */
const joined = ([firsts, seconds], glue = '') =>
  firsts.flatMap((first) => seconds.map((second) => first + glue + second))

/** So many different texts of a maker, or fewer where it has no more to give. */
function gather(count, make) {
  const texts = new Set()
  for (let tries = 0; texts.size < count && tries < count * 50; tries++) texts.add(make())
  return [...texts]
}

function inventActors(count, random, towns, surnames) {
  return gather(count, () => {
    if (random.chance(0.35)) return random.pick(words.ORGANISATIONS).replace('%', random.pick(towns))
    return `${random.pick(words.GIVEN)} ${random.pick(surnames)}`
  })
}

/**
 * Opens the newsroom of an archive of so many articles. The same two numbers give the same names; `actorRank`, `tagRank`
 * and `outletRank` draw places in the lists as often as such names occur.
 */
export function openNewsroom(count, seed) {
  const random = randomSource(seed, count)
  const towns = distinct(TOWNS, () => random.pick(words.TOWN_PARTS[0]) + random.pick(words.TOWN_PARTS[1]))
  const surnames = distinct(SURNAMES, () => words.SURNAME_PARTS.map((parts) => random.pick(parts)).join(''))
  const actors = inventActors(Math.max(50, Math.round(ACTORS_PER_ROOT * Math.sqrt(count))), random, towns, surnames)
  const outlets = gather(OUTLETS, () => random.pick(words.MASTHEADS).replace('%', random.pick(towns)))
  const tags = joined([Object.keys(words.FIELDS), words.ASPECTS], ' ')
  return {
    actors,
    outlets,
    tags,
    towns,
    surnames,
    fields: Object.keys(words.FIELDS),
    compounds: joined(words.COMPOUND_PARTS),
    adjectives: [...words.PLAIN_ADJECTIVES, ...words.PLAIN_ADJECTIVES, ...joined(words.ADJECTIVE_PARTS, '-')],
    actorRank: zipf(actors.length, 1),
    tagRank: zipf(tags.length, 0.9),
    outletRank: zipf(outlets.length, 0.8),
  }
}
