/** Bytes to text. What says its encoding is believed unless the bytes say otherwise; a guess is marked as one. */
import type { Encoding } from '../model/source-file.js'
import { asLatin1, decodeBytes } from './decode-bytes.js'
import { guessEncoding } from './guess-encoding.js'

/** Text, and how it was got from the bytes. */
export interface Decoded {
  /** Without a byte-order mark, otherwise as it stands. */
  readonly text: string
  readonly encoding: Encoding
  /** U+FFFD in the text: characters lost, here or before the file was made. */
  readonly lostCount: number
  /** False when no encoding made good sense of the bytes, or two made equal sense. */
  readonly decided: boolean
}

/** Why bytes are no text. */
export interface DecodeFault {
  readonly fault: 'empty' | 'binary' | 'undecided'
  /** As a phrase: `a pdf file`, `bytes of value 0`. */
  readonly detail: string
}

/** Where declarations are looked for. Browsers stop at 1024 bytes; savers put comments before the head. */
const DECLARATION_BYTES = 4096
/** Bytes from which the form of UTF-16 and the share of control characters are judged. */
const SAMPLE_BYTES = 65_536
/** Share of control characters that text does not reach; a stray form feed or escape does no harm. */
const CONTROL_SHARE = 0.005
/** Valid sequences a broken one must have beside it for the bytes to be damaged UTF-8 and no code page. */
const VALID_PER_BROKEN = 4

/** U+FFFD, which stands for what could not be decoded. */
const LOST = 0xfffd

/** What other programs put at the beginning of files that people rename to .txt or .html. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a pdf file'],
  ['PK\x03\x04', 'a zip, docx, odt or epub file'],
  ['{\\rtf', 'an rtf file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
]

/** Decodes a whole file. `html`: the bytes may carry a `<meta charset>` or an XML declaration. Never throws. */
export function decodeText(bytes: Uint8Array, options: { readonly html?: boolean } = {}): Decoded | DecodeFault {
  if (bytes.length === 0) return { fault: 'empty', detail: 'no bytes' }
  const start = asLatin1(bytes.subarray(0, 8))
  const signature = SIGNATURES.find(([begin]) => start.startsWith(begin))
  if (signature) return { fault: 'binary', detail: signature[1] }
  const read = byMark(bytes) ?? byZeros(bytes) ?? (options.html ? byDeclaration(bytes) : undefined) ?? byBytes(bytes)
  return 'fault' in read ? read : withoutControls(read)
}

/** A byte-order mark settles it. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', 'stated', bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', 'stated', bytes.subarray(2))
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', 'stated', bytes.subarray(2))
  return undefined
}

/** UTF-16 without a mark has zeros on one side of its pairs only: those of spaces, line ends and Latin letters. */
function byZeros(bytes: Uint8Array): Decoded | DecodeFault | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (!sample.includes(0)) return undefined
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[(at % 2) as 0 | 1] += 1
  const [even, odd] = zeros
  const binary: DecodeFault = { fault: 'binary', detail: 'bytes of value 0' }
  // One character in fifty being ASCII is less than any text has spaces.
  if (Math.min(even, odd) > 0 || even + odd < sample.length / 100) return binary
  const read = decodeAs(odd > 0 ? 'utf-16le' : 'utf-16be', 'valid', bytes)
  return read.lostCount > 0 ? binary : read
}

/** The encoding an HTML or XML file says it has; UTF-8 bytes prove themselves and need no word. */
function byDeclaration(bytes: Uint8Array): Decoded | undefined {
  const label = declaredLabel(asLatin1(bytes.subarray(0, DECLARATION_BYTES)))
  const name = label === undefined ? undefined : encodingOfLabel(label)
  // A saver often converts a page and leaves the old declaration in it.
  if (name === undefined || name === 'utf-8' || isUtf8(bytes)) return undefined
  const read = decodeAs(name, 'stated', bytes)
  // A page that is declared wrongly decodes into holes.
  return read.lostCount > read.text.length / 100 ? undefined : read
}

function declaredLabel(head: string): string | undefined {
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)
  return xml?.[1] ?? /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]
}

/** WHATWG name in lower case; undefined for a label nobody knows. As the standard has it, a page cannot declare UTF-16. */
function encodingOfLabel(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-8 when the bytes are UTF-8, or were before something cut them; else the code page their letters speak for. */
function byBytes(bytes: Uint8Array): Decoded {
  const asUtf8 = decodeAs('utf-8', 'valid', bytes)
  if (asUtf8.lostCount === 0) return asUtf8
  const { valid, broken } = weighUtf8(asUtf8.text)
  if (isUtf8(bytes) || (valid > 0 && valid >= VALID_PER_BROKEN * broken)) return asUtf8
  const { name, decided } = guessEncoding(bytes)
  return { ...decodeAs(name, 'guessed', bytes), decided }
}

/** Characters that took more than one byte, and places where the bytes broke; losses side by side are one place. */
function weighUtf8(text: string): { readonly valid: number; readonly broken: number } {
  let valid = 0
  let broken = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LOST && before !== LOST) broken++
    else if (unit > 0x7f && unit !== LOST) valid++
    before = unit
  }
  return { valid, broken }
}

function decodeAs(name: string, basis: Encoding['basis'], bytes: Uint8Array): Decoded {
  const text = decodeBytes(bytes, name)
  let lostCount = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lostCount++
  return { text, encoding: { name, basis }, lostCount, decided: true }
}

/** Text has next to no control characters, whatever the encoding. */
function withoutControls(read: Decoded): Decoded | DecodeFault {
  if (read.text.includes('\0')) return { fault: 'binary', detail: 'characters of value 0' }
  const sample = read.text.slice(0, SAMPLE_BYTES)
  const controls = sample.match(CONTROLS)?.length ?? 0
  if (controls > 2 && controls > sample.length * CONTROL_SHARE) return { fault: 'binary', detail: 'control characters' }
  return read
}

/** The C0 controls that are no white space, and delete. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g
