/** A fitted boilerplate model: what is written down of it, and the form the step asks. */
import { FEATURE_COUNT, type FeatureGroup } from './block-features.js'
import { SECOND_FEATURES } from './second-features.js'
import { Forest, type ForestTable } from './trees.js'

/** Prices of a change of state along the file, and what is added to every block. In log-odds. */
export interface Prices {
  /** Of going from other to body. */
  readonly open: number
  /** Of going from body to other. */
  readonly close: number
  readonly lean: number
}

/** A fitted model as it is written down. */
export interface ModelTable {
  /** First look, a sum over groups: for each, one weight for each value in the order of `FEATURE_GROUPS`, in hundredths. */
  readonly first: Prices & { readonly groups: Readonly<Record<FeatureGroup, string>> }
  /** Second look, trees over `SECOND_FEATURES`. */
  readonly second: Prices & ForestTable
}

/** A fitted model as it is asked. */
export interface BlockModel {
  readonly weights: Float64Array
  readonly firstPrices: Prices
  readonly forest: Forest
  readonly secondPrices: Prices
}

/** Weights in one row, as the features count them. */
function flatten(groups: ModelTable['first']['groups']): Float64Array {
  const row = new Float64Array(FEATURE_COUNT)
  let at = 0
  for (const group of Object.values(groups))
    for (const hundredths of group.split(' ')) row[at++] = Number(hundredths) / 100
  return row
}

/** Reads a table. */
export function readModel({ first, second }: ModelTable): BlockModel {
  return {
    weights: flatten(first.groups),
    firstPrices: first,
    forest: new Forest(second, SECOND_FEATURES),
    secondPrices: second,
  }
}
