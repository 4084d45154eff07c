/** Turns the path of an output file into a place on disk, or refuses it: the one gate between records and the file system. */
import { join } from 'node:path'

/** The folder inside the output folder that is ours alone: marker, manifest, journal, stage, lock. */
export const CONTROL_FOLDER = '.backfile'

/** Folders no site file may lie in, at any depth: ours, and the one whose files git runs. `git~1` is its short name on Windows. */
const KEPT_SEGMENTS = new Set([CONTROL_FOLDER, 'backfi~1', '.git', 'git~1'])

const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/
/** What Windows allows in no name (the colon is also its drive letter and its hidden stream), and what no name should hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*\\]|\p{Cs}/u
/** Some file systems skip these when they compare names, so `.git` with one inside is `.git`. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu
/** Most segments are this plain, and need only the list of names looked at. */
const PLAIN = /^[a-z0-9_-]+(?:\.[a-z0-9]+)?$/

const SEGMENT_BYTES = 255

/** The same of whole paths, which are looked at by the thousand. */
const PLAIN_PATH = /^[a-z0-9_-]+(?:\.[a-z0-9]+)?(?:\/[a-z0-9_-]+(?:\.[a-z0-9]+)?)*$/
const DEVICE_IN_PATH = /(?:^|\/)(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:[./]|$)/
/** No letter that has a case or could be composed otherwise. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII but the capitals.
const LEVEL = /^[\u0000-@[-\u007f]*$/

/** The form in which two names are one file on some disk: case and composition levelled. */
export const diskKey = (path: string): string =>
  LEVEL.test(path) ? path : path.normalize('NFC').toLowerCase().normalize('NFC')

function segmentFault(segment: string): string | undefined {
  if (segment === '') return 'an empty segment'
  if (!PLAIN.test(segment)) {
    if (FORBIDDEN.test(segment)) return 'a character that not every disk allows'
    if (/[. ]$/.test(segment)) return 'a segment that ends in a dot or a space'
    if (KEPT_SEGMENTS.has(diskKey(segment.replace(IGNORABLE, '')))) return `the reserved name "${segment}"`
  }
  if (WINDOWS_DEVICE.test(segment.toLowerCase())) return `the device name "${segment}"`
  return segment.length * 3 > SEGMENT_BYTES && Buffer.byteLength(segment) > SEGMENT_BYTES
    ? `a segment of more than ${SEGMENT_BYTES} bytes`
    : undefined
}

/** Why the path may not be written, as a phrase (`an empty segment`); undefined when it may. */
export function outputPathFault(outputPath: string): string | undefined {
  if (outputPath.length <= SEGMENT_BYTES && PLAIN_PATH.test(outputPath) && !DEVICE_IN_PATH.test(outputPath))
    return undefined
  for (const segment of outputPath.split('/')) {
    const fault = segmentFault(segment)
    if (fault !== undefined) return fault
  }
  return undefined
}

/**
 * The absolute place of an output file. Throws on a path that could leave the folder, touch our own files or fail on
 * another disk: such a path is a fault of the program or of a file name it was given, never something to repair here.
 */
export function resolveOutputPath(out: string, outputPath: string): string {
  const fault = outputPathFault(outputPath)
  if (fault !== undefined) throw new Error(`The output path ${JSON.stringify(outputPath)} has ${fault}.`)
  return join(out, outputPath)
}

/** The folder part of an output path; empty for a file at the top. */
export const folderOf = (outputPath: string): string => outputPath.slice(0, Math.max(0, outputPath.lastIndexOf('/')))
