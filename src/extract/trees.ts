/** Boosted trees: every tree asks the same few questions of a row of numbers whatever the answers, and adds one value to a sum. */

/** Trees as they are written down. */
export interface ForestTable {
  /** Sum before the first tree, in log-odds. */
  readonly start: number
  /** Questions a tree asks. */
  readonly depth: number
  /**
   * One line a tree. Before the bar its questions, each a feature and a limit: "is the feature greater?". Behind it one
   * value for each list of answers, in hundredths of log-odds; the first question is the highest digit of its place.
   */
  readonly trees: readonly string[]
}

/** Trees as they are asked. */
export class Forest {
  readonly #start: number
  readonly #depth: number
  /** Column of the row each question looks at, and the limit. */
  readonly #columns: Uint16Array
  readonly #limits: Float64Array
  readonly #values: Float64Array

  /** `features` names the columns of the rows that will be asked about. */
  constructor({ start, depth, trees }: ForestTable, features: readonly string[]) {
    const parsed = trees.map((tree) => {
      const [questions = '', values = ''] = tree.split(' | ')
      return { questions: questions.split(' '), values: values.split(' ').map(Number) }
    })
    const questions = parsed.flatMap((tree) => tree.questions.map((question) => question.split('>')))
    this.#start = start
    this.#depth = depth
    this.#columns = Uint16Array.from(questions, ([name = '']) => columnOf(name, features))
    this.#limits = Float64Array.from(questions, ([, limit]) => Number(limit))
    this.#values = Float64Array.from(
      parsed.flatMap(({ values }) => values),
      (hundredths) => hundredths / 100,
    )
  }

  /** Log-odds of a row. */
  sum(row: Float64Array): number {
    const columns = this.#columns
    const limits = this.#limits
    const values = this.#values
    const depth = this.#depth
    let sum = this.#start
    let leaves = 0
    for (let at = 0; at < columns.length; leaves += 1 << depth) {
      let leaf = 0
      for (const end = at + depth; at < end; at++)
        leaf = leaf * 2 + ((row[columns[at] as number] as number) > (limits[at] as number) ? 1 : 0)
      sum += values[leaves + leaf] as number
    }
    return sum
  }
}

/** Place of a feature in the row; a table that names another was made for other features. */
function columnOf(name: string, features: readonly string[]): number {
  const column = features.indexOf(name)
  if (column < 0) throw new Error(`the trees ask for "${name}", which no row has`)
  return column
}
