/** One file of the input to a SourceFile, with what the catalogue and its sidecar say of it; or why it is refused. */
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside, SourceFile } from '../model/source-file.js'
import type { StatedFields } from '../model/stated-fields.js'
import { sha256Of } from '../text/digest.js'
import { entriesOfMap, stateFields } from '../text/stated-fields.js'
import { KIND_IN_WORDS } from '../text/yaml-nodes.js'
import { parseYaml } from '../text/yaml-strings.js'
import { asLatin1 } from './decode-bytes.js'
import { type Decoded, decodeText } from './decode-text.js'
import { detectFormat, looksLikeHtml } from './detect-format.js'
import type { FoundFile } from './find-sources.js'
import type { Curation } from './read-catalogue.js'
import { type ReadFault, readRegularFile } from './read-file.js'
import { endingOf, SIDECAR_ENDING } from './source-rules.js'

/** Bytes at which a sidecar stops being one. */
const SIDECAR_BYTES = 256 * 1024
/** Bytes in which a text shows that it is a page, before anything is decoded. */
const HEAD_BYTES = 4096

/** Why the file is left out: the phrase of the report, and the message. */
type Refusal = { readonly reason: string } & Pick<Message, 'code' | 'expected' | 'found' | 'remedy'>

/** Reads, decodes and classifies one file. Never throws for what stands in it or happens to it. */
export function readSource(
  found: FoundFile,
  curation: Curation,
  settings: Pick<Settings, 'maxSourceBytes'>,
  report: Report,
): SourceFile | SetAside {
  const { sourcePath } = found
  const refuse = ({ reason, ...message }: Refusal, file = sourcePath): SetAside => {
    report({ ...message, severity: 'error', file })
    return { sourcePath, state: 'refused', reason }
  }
  const bytes = readRegularFile(found.diskPath, settings.maxSourceBytes)
  if ('fault' in bytes) return refuse(refusalOf(bytes, settings.maxSourceBytes))
  const decoded = decodeText(bytes, { html: mayDeclare(sourcePath, bytes) })
  if ('fault' in decoded) return refuse(decoded.fault === 'empty' ? EMPTY : binary(decoded.detail))
  if (decoded.text.trim() === '') return refuse(EMPTY)
  // Before the sidecar is read, into the same room.
  const [byteCount, sha256] = [bytes.length, sha256Of(bytes)]

  const sidecar = readSidecar(found, report)
  if (sidecar === 'invalid') {
    // It may have said that the article is held or withdrawn.
    return { sourcePath, state: 'refused', reason: 'its sidecar cannot be read' }
  }
  reportEncoding(sourcePath, decoded, report)
  const catalogue = curation.rows.get(sourcePath)
  return {
    sourcePath,
    bytes: byteCount,
    sha256,
    encoding: decoded.encoding,
    format: detectFormat(sourcePath, decoded.text),
    text: decoded.text,
    ...(catalogue && { catalogue }),
    ...(sidecar && { sidecar }),
  }
}

const EMPTY: Refusal = {
  reason: 'the file is empty',
  code: 'file-empty',
  expected: 'the text of an article',
  found: 'no text',
  remedy: 'capture the article again, or delete the file',
}

const binary = (detail: string): Refusal => ({
  reason: `binary file (${detail})`,
  code: 'file-binary',
  expected: 'text',
  found: detail,
  remedy: 'save the article as text, Markdown or HTML',
})

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

function refusalOf(fault: ReadFault, maxBytes: number): Refusal {
  if (fault.fault === 'too-large') {
    return {
      reason: `the file is larger than ${megabytes(maxBytes)}`,
      code: 'file-too-large',
      expected: `at most ${megabytes(maxBytes)}`,
      found: megabytes(fault.bytes),
      remedy: 'part the file into articles, or raise maxSourceBytes in the settings',
    }
  }
  const found = fault.fault === 'disk' ? fault.detail : `no regular file (${fault.fault})`
  return {
    reason: `the file cannot be read (${found})`,
    code: 'file-unreadable',
    expected: 'a file that may be read',
    found,
    remedy: 'give yourself the right to read it, or move it out of the input folder',
  }
}

/** Can the bytes hold a declaration of their encoding? A page saved as .txt is a page. */
function mayDeclare(sourcePath: string, bytes: Uint8Array): boolean {
  if (/^x?html?$/.test(endingOf(sourcePath))) return true
  return looksLikeHtml(asLatin1(bytes.subarray(0, HEAD_BYTES)))
}

/** The sidecar's fields; undefined when there is none. */
function readSidecar(
  { sourcePath, diskPath, sidecar }: FoundFile,
  report: Report,
): StatedFields | 'invalid' | undefined {
  if (sidecar === undefined) return undefined
  const file = `${sourcePath}${SIDECAR_ENDING}`
  const bytes = readRegularFile(`${diskPath}${SIDECAR_ENDING}`, SIDECAR_BYTES)
  const complain = (found: string, place: { line?: number; column?: number } = {}): 'invalid' => {
    const expected = 'lines such as "headline: …"'
    const remedy = 'correct the sidecar; its article is left out until then'
    report({ code: 'sidecar-invalid', severity: 'error', file, ...place, expected, found, remedy })
    return 'invalid'
  }
  if ('fault' in bytes)
    return bytes.fault === 'missing' ? undefined : complain(`no file that can be read (${bytes.fault})`)
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return decoded.fault === 'empty' ? undefined : complain(decoded.detail)
  const { node, problem } = parseYaml(decoded.text)
  if (problem) return complain(problem.message, { line: problem.line, column: problem.column })
  if (node === undefined) return undefined
  if (node.kind !== 'map') return complain(KIND_IN_WORDS[node.kind], { line: node.line, column: node.column })
  return stateFields(entriesOfMap(node), file, report, 'warning')
}

function reportEncoding(file: string, { encoding, decided, lostCount }: Decoded, report: Report): void {
  if (encoding.basis === 'guessed') {
    report({
      code: decided ? 'encoding-guessed' : 'encoding-undecided',
      severity: 'warning',
      file,
      expected: 'UTF-8, or a file that states its encoding',
      found: decided
        ? `letters that make sense as ${encoding.name}`
        : `no letters that decide; read as ${encoding.name}`,
      remedy: 'look at the text; if it is wrong, save the file as UTF-8',
    })
  }
  if (lostCount === 0) return
  report({
    code: 'encoding-damaged',
    severity: 'warning',
    file,
    expected: `text in ${encoding.name}`,
    found: lostCount === 1 ? 'one lost character' : `${lostCount} lost characters`,
    remedy: 'capture the article again, if the characters matter',
  })
}
