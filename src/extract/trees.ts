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

/** A question of a tree: is the number in this column of a row greater than the limit? */
interface Question {
  readonly column: number
  readonly limit: number
}

/** Questions of every tree as it is asked: the loop over them is written out. */
const QUESTIONS = 4
const LEAVES = 1 << QUESTIONS
/** Rank of a limit that no number exceeds. */
const NEVER = 0x10000

/** Numbers of a list, each once, from the least on. */
const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** The questions of a tree, and its values for all lists of answers. */
function parseTree(tree: string, features: readonly string[]): { questions: Question[]; values: number[] } {
  const [questions = '', values = ''] = tree.split(' | ')
  return {
    questions: questions.split(' ').map((question) => {
      const [name = '', limit] = question.split('>')
      return { column: columnOf(name, features), limit: Number(limit) }
    }),
    values: values.split(' ').map((hundredths) => Number(hundredths) / 100),
  }
}

/**
 * Trees as they are asked. All trees together ask after a few limits of each column, so that each number of a row is first
 * replaced by how many of them it exceeds. A question is then a difference of small whole numbers, whose sign is the answer:
 * a comparison is a jump, and as the answers are as good as random, jumping took longer than all the rest.
 */
export class Forest {
  readonly #start: number
  /** Columns that are asked about, and where the limits of each begin; these one longer. */
  readonly #columns: Uint16Array
  readonly #from: Uint16Array
  readonly #limits: Float64Array
  /** Limits that the number of each column exceeds. */
  readonly #exceeded: Int32Array
  /** Of each question: the place of its column in `#columns`, and that of its limit among those of the column. */
  readonly #places: Uint16Array
  readonly #ranks: Int32Array
  readonly #values: Float64Array

  /** `features` names the columns of the rows that will be asked about. */
  constructor({ start, depth, trees }: ForestTable, features: readonly string[]) {
    if (depth > QUESTIONS) throw new Error(`trees of ${depth} questions; ${QUESTIONS} are asked`)
    const parsed = trees.map((tree) => parseTree(tree, features))
    const asked = parsed.flatMap(({ questions }) => questions)
    const columns = ascending(asked.map(({ column }) => column))
    const limits = columns.map((own) => ascending(asked.flatMap((one) => (one.column === own ? one.limit : []))))
    let next = 0
    this.#start = start
    this.#columns = Uint16Array.from(columns)
    this.#from = Uint16Array.from([0, ...limits.map((own) => (next += own.length))])
    this.#limits = Float64Array.from(limits.flat())
    this.#exceeded = new Int32Array(columns.length)
    this.#places = new Uint16Array(trees.length * QUESTIONS)
    this.#ranks = new Int32Array(trees.length * QUESTIONS).fill(NEVER)
    this.#values = new Float64Array(trees.length * LEAVES)
    parsed.forEach(({ questions, values }, tree) => {
      this.#values.set(values, tree * LEAVES)
      questions.forEach(({ column, limit }, index) => {
        // A tree of fewer questions begins with some whose answer is no.
        const at = (tree + 1) * QUESTIONS - questions.length + index
        const place = columns.indexOf(column)
        this.#places[at] = place
        this.#ranks[at] = (limits[place] as number[]).indexOf(limit)
      })
    })
  }

  /** Log-odds of a row. */
  sum(row: Float64Array): number {
    const exceeded = this.#exceeded
    const places = this.#places
    const ranks = this.#ranks
    const values = this.#values
    countExceeded(row, this.#columns, this.#from, this.#limits, exceeded)
    let sum = this.#start
    let leaves = 0
    for (let at = 0; at < places.length; at += QUESTIONS, leaves += LEAVES) {
      // 1 where more limits of the column are exceeded than stand before that of the question.
      const a = ((ranks[at] as number) - (exceeded[places[at] as number] as number)) >>> 31
      const b = ((ranks[at + 1] as number) - (exceeded[places[at + 1] as number] as number)) >>> 31
      const c = ((ranks[at + 2] as number) - (exceeded[places[at + 2] as number] as number)) >>> 31
      const d = ((ranks[at + 3] as number) - (exceeded[places[at + 3] as number] as number)) >>> 31
      sum += values[leaves + ((a << 3) | (b << 2) | (c << 1) | d)] as number
    }
    return sum
  }
}

/** Counts for each column the limits, from the least on, that its number exceeds. */
function countExceeded(
  row: Float64Array,
  columns: Uint16Array,
  from: Uint16Array,
  limits: Float64Array,
  exceeded: Int32Array,
): void {
  for (let place = 0; place < columns.length; place++) {
    const value = row[columns[place] as number] as number
    const first = from[place] as number
    let low = first
    let high = from[place + 1] as number
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > (limits[middle] as number)) low = middle + 1
      else high = middle
    }
    exceeded[place] = low - first
  }
}

/** Place of a feature in the row; a table that names another was made for other features. */
function columnOf(name: string, features: readonly string[]): number {
  const column = features.indexOf(name)
  if (column < 0) throw new Error(`the trees ask for "${name}", which no row has`)
  return column
}
