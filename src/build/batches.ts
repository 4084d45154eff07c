/** Files in batches for threads, handed out as they are asked for. */
import type { CountOrder } from './source-work.js'

/** Files in a batch: enough that what is sent to and fro costs little, few enough that no thread waits long for the last. */
const BATCH_FILES = 64
/** Bytes in a batch, so that few great files are spread over threads. */
const BATCH_BYTES = 1 << 20

/** Cuts a list into batches; none is made before it is asked for. */
export function* inBatches<T extends CountOrder>(orders: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  let bytes = 0
  for (const order of orders) {
    const { bytes: own } = order.found.stamp
    if (batch.length > 0 && (batch.length >= BATCH_FILES || bytes + own > BATCH_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(order)
    bytes += own
  }
  if (batch.length > 0) yield batch
}

/** Works off batches, `width` at a time. */
export async function eachBatch<T>(
  batches: Generator<T>,
  width: number,
  work: (batch: T) => Promise<void>,
): Promise<void> {
  const runner = async (): Promise<void> => {
    for (let next = batches.next(); !next.done; next = batches.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: width }, runner))
}
