/** The model of the trained recogniser, as it ships with the program. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Bytes of the model. They lie beside `lib/`, and beside `src/` where the sources themselves run. */
export const readNameModel = (): Uint8Array =>
  readFileSync(fileURLToPath(new URL('../../data/names.model', import.meta.url)))
