/** The model of the trained recogniser, as it ships with the program. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Bytes of the model; compiling copies it beside the code. */
export const readNameModel = (): Uint8Array =>
  readFileSync(fileURLToPath(new URL('../analyse/data/names.model', import.meta.url)))
