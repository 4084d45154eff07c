/** `npm run score`: measures the program on labelled data that lies outside it. */
import { Command, Option } from 'commander'
import { scoreExtraction } from './score-extraction.js'
import { scoreIndex, scoreNames } from './score-names.js'
import { scoreSeeds } from './score-seeds.js'

/** Every mode has these. */
interface Options {
  readonly eval: string
  readonly predictions: string
}

const program = new Command('score').description(
  'Writes predictions for labelled data and runs the scorers that are found.',
)

function mode(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--eval <folder>', 'where the scorers lie', '../shared/eval')
    .requiredOption('--predictions <path>', 'where the predictions go')
}

const end = (code: number): void => {
  process.exitCode = code
}

mode('extraction', 'headline, date, authors, outlet and body of saved pages or text dumps')
  .requiredOption('--data <folder>', 'folder with gold.jsonl, html/ and text/')
  .requiredOption('--mode <mode>', 'html or text')
  .action(async ({ data, mode: kind, predictions, eval: evaluation }: Options & { data: string; mode: string }) => {
    if (kind !== 'html' && kind !== 'text') program.error(`--mode is html or text, not "${kind}"`)
    else end(await scoreExtraction({ data, mode: kind, predictions, evaluation }))
  })

type TextOptions = Options & { readonly texts: string; readonly gold?: string; readonly names?: 'gold' }
const namesOptions = ({ texts, gold, names, predictions, eval: evaluation }: TextOptions) => ({
  texts,
  ...(names === undefined ? {} : { names }),
  predictions,
  evaluation,
  ...(gold === undefined ? {} : { gold }),
})

mode('names', 'spans of names in given bodies')
  .requiredOption('--texts <file>', 'JSON lines {id, text}')
  .option('--gold <file>', 'labelled spans')
  .action((options: TextOptions) => end(scoreNames(namesOptions(options))))

mode('index', 'actors of given bodies, resolved across all of them')
  .requiredOption('--texts <file>', 'JSON lines {id, text}')
  .option('--gold <file>', 'labelled mentions')
  .addOption(
    new Option('--names <which>', 'join the labelled names of --texts instead of those found').choices(['gold']),
  )
  .action((options: TextOptions) => end(scoreIndex(namesOptions(options))))

mode('seeds', 'whole captures: fields and actors')
  .requiredOption('--data <folder>', 'folder of captures')
  .action(async ({ data, predictions, eval: evaluation }: Options & { data: string }) =>
    end(await scoreSeeds({ data, predictions, evaluation })),
  )

await program.parseAsync()
