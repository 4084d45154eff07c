/** A thread that answers with the names of its files, hangs on one called "hangs" and ends at one called "dies". */
import { parentPort, workerData } from 'node:worker_threads'

const { start, at } = workerData
if (start === 'never') throw new Error('it never starts')

parentPort.on('message', ({ id, job }) => {
  const names = job.files ?? job.make.map(({ found }) => found.sourcePath)
  for (const [position, name] of names.entries()) {
    Atomics.store(at, 0, id)
    Atomics.store(at, 1, position)
    while (name === 'hangs') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    if (name === 'dies') process.exit()
    if (name === 'throws') throw new Error('a fault')
  }
  parentPort.postMessage({ id, answer: names })
})
