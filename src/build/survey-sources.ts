/** What lies in the input folder, by name and stamp: nothing is read, but it is enough to tell that nothing changed. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside } from '../model/source-file.js'
import { type FoundFile, findSources } from '../read/find-sources.js'
import { readRegularFile } from '../read/read-file.js'
import { trustedStamp } from './source-row.js'

/** The input folder before any source is read. */
export interface SourceSurvey {
  readonly files: readonly FoundFile[]
  readonly setAside: readonly SetAside[]
  readonly messages: readonly Message[]
  /** When it was looked at, in milliseconds of the system's clock. */
  readonly begunMs: number
  /**
   * Equal for two surveys between which no source, sidecar, catalogue, authority file or vocabulary changed; the addresses
   * are not in it, for a build writes them. Absent when a file is too fresh to be told from one changed a moment later.
   */
  readonly fingerprint?: string
}

/** Files beside the sources that change what is made of them. */
const OWN_FILES = ['_catalogue.csv', '_actors.yml', '_tags.yml'] as const

/** Lists the input folder. Throws what `findSources` throws. */
export function surveySources(seeds: string, settings: Pick<Settings, 'ignore'>): SourceSurvey {
  const begunMs = Date.now()
  const messages: Message[] = []
  const { files, setAside } = findSources(seeds, settings, (message) => messages.push(message))
  const isSettled = files.every((file) => trustedStamp(file, begunMs) !== undefined)
  const survey = { files, setAside, messages, begunMs }
  return isSettled ? { ...survey, fingerprint: fingerprintOf(seeds, survey) } : survey
}

function fingerprintOf(seeds: string, { files, setAside }: Pick<SourceSurvey, 'files' | 'setAside'>): string {
  const hash = createHash('sha256')
  for (const name of OWN_FILES) {
    const bytes = readRegularFile(join(seeds, name))
    hash.update('fault' in bytes ? bytes.fault : createHash('sha256').update(bytes).digest())
  }
  const lines = files.map(({ sourcePath, diskPath, stamp, sidecar }) => {
    const { bytes, modifiedMs, changedMs, inode } = stamp
    const own = `${sourcePath}\0${diskPath}\0${bytes} ${modifiedMs} ${changedMs} ${inode}`
    return sidecar ? `${own} ${sidecar.bytes} ${sidecar.modifiedMs} ${sidecar.changedMs} ${sidecar.inode}` : own
  })
  const aside = setAside.map(({ sourcePath, state, reason }) => `${sourcePath}\0${state} ${reason}`)
  return hash.update([...lines, '', ...aside].join('\n')).digest('hex')
}
