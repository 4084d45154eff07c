/** A made-up article as a Markdown file with front matter, as the other generators want it too. */
import { label, sentence } from './prose.mjs'
import { planStory, slugOf, tellStory } from './story.mjs'

/** YAML takes a JSON string as it is. */
const quoted = (text) => JSON.stringify(text)
const list = (name, values) => `${name}:\n${values.map((value) => `  - ${quoted(value)}\n`).join('')}`

/** Puts something between two paragraphs. */
const between = (blocks, random, block) => blocks.splice(random.between(1, blocks.length), 0, block)

/** Now and then what Markdown has marks for. */
function markUp(blocks, story) {
  const { random } = story
  if (random.chance(0.3)) between(blocks, random, `## ${label(story, random)}`)
  if (random.chance(0.2)) between(blocks, random, `> ${sentence(story, random)}`)
  if (random.chance(0.15)) between(blocks, random, [1, 2, 3].map(() => `- ${label(story, random)}`).join('\n'))
  if (random.chance(0.3)) blocks[0] = blocks[0].replace(/^\S+/, '**$&**')
  if (random.chance(0.25)) {
    const address = `https://papers.example/${story.day.slice(0, 4)}/${slugOf(label(story, random))}`
    blocks.push(`The papers are [open to all](${address}) until the end of the *coming* year.`)
  }
  return blocks
}

/** The file of a number: its path below the archive and its text. */
export function markdownArticle(newsroom, seed, number) {
  const story = planStory(newsroom, seed, number)
  const body = markUp(tellStory(story), story).join('\n\n')
  const [year, month] = story.day.split('-')
  const head = [
    `title: ${quoted(story.headline)}`,
    `date: ${story.day}`,
    `source: ${quoted(story.outlet)}`,
    `author: ${quoted(story.author)}`,
    `${list('tags', story.tags)}${list('actors', story.actors)}`,
  ].join('\n')
  const name = `${slugOf(story.headline).slice(0, 50).replace(/-$/, '')}-${number}`
  return { path: `${year}/${month}/${name}.md`, text: `---\n${head}---\n\n${body}\n` }
}
