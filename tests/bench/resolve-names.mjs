/**
 * `npm run bench:names`: resolves made-up names (a million mentions unless told otherwise) and prints the cost. Names follow
 * the skewed counts of news: few are in many articles; a third comes as surname, initial or acronym.
 */
import { resolveActors } from '../../lib/index/actors/resolve-actors.js'

const MENTIONS = Number(process.argv[2] ?? 1_000_000)
const NAMES_PER_ARTICLE = 10
const MENTIONS_PER_NAME = 2
const SYLLABLES = 'ba be da do ga gha ka ki kha la le lo ma me mo na ni ra re ro sa sha so ta ti va vo ya ze zi'.split(
  ' ',
)
const HEADS = ['Ministry', 'Council', 'Party', 'Company', 'University', 'Army', 'Bank']
const COUNTRIES = ['IR', 'RU', 'US', 'SY', 'TR', 'FR', 'DE', 'GB', 'CN', 'IQ']

let state = 42
const random = () => {
  state = (state * 1664525 + 1013904223) >>> 0
  return state / 2 ** 32
}
const pick = (list) => list[Math.floor(list.length * random() ** 3)]
const word = (length) => {
  const text = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  return text[0].toUpperCase() + text.slice(1)
}
const listOf = (count, make) => Array.from({ length: Math.ceil(count) }, make)

const given = ['Mohammad', 'Mohammed', 'Sergei', 'Sergey', 'William', 'Bill', ...listOf(400, () => word(2))]
const surnames = listOf(20_000, () => word(2 + Math.floor(random() * 2)))
const people = listOf(MENTIONS / 12, () => [pick(given), pick(surnames)])
const organisations = listOf(MENTIONS / 50, () => `${word(2)} ${word(2)} ${pick(HEADS)}`)

function personForm() {
  const [first, last] = pick(people)
  const kind = random()
  return kind < 0.7
    ? `${first} ${last}`
    : kind < 0.8
      ? `${first} ${word(1)[0]}. ${last}`
      : kind < 0.9
        ? last
        : `${first[0]}. ${last}`
}

function organisationForm() {
  const name = pick(organisations)
  return random() < 0.2
    ? name
        .split(' ')
        .map((part) => part[0])
        .join('')
    : name
}

function localName(at) {
  const draw = random()
  const kind = draw < 0.5 ? 'person' : draw < 0.85 ? 'organisation' : 'state'
  const country = pick(COUNTRIES)
  const fullest = kind === 'person' ? personForm() : kind === 'organisation' ? organisationForm() : country
  return {
    kind,
    fullest,
    variants: [
      { surface: fullest, count: 1 },
      { surface: fullest.split(' ').at(-1), count: 1 },
    ],
    roles:
      kind === 'person' && random() < 0.3
        ? [{ role: 'Foreign Minister', implied: false, field: 'text', start: 0, end: 20 }]
        : [],
    sentences: [{ field: 'text', start: at * 50, end: at * 50 + 40 }],
    ...(kind === 'state' ? { known: `state:${country}`, country } : random() < 0.3 ? { country } : {}),
  }
}

const articles = listOf(MENTIONS / NAMES_PER_ARTICLE / MENTIONS_PER_NAME, (_, at) => ({
  sourcePath: `a/${at}.txt`,
  names: Array.from({ length: NAMES_PER_ARTICLE }, (_unused, name) => localName(name)),
}))
const before = process.cpuUsage()
const { actors } = resolveActors(articles, [])
const { user, system } = process.cpuUsage(before)
const sum = (of) => actors.reduce((total, actor) => total + of(actor), 0)
console.log(`${MENTIONS} mentions in ${articles.length} articles: ${actors.length} actors`)
console.log(
  `${((user + system) / 1e6).toFixed(1)} s of CPU, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`,
)
console.log(`${sum(({ merges }) => merges.length)} merges, ${sum(({ suggestions }) => suggestions.length)} suggestions`)
