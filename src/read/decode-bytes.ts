/** Bytes in a named encoding to text; the one door to TextDecoder, whose faults it hides. */

/**
 * Bytes 0x80 to 0x9F of windows-1252. Written out because Node 20.18.3 to 24 decodes that page, and all that the
 * standard equates with it, as ISO 8859-1: curly quotes and dashes become control characters.
 */
const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Each byte as the character of its number: for looking at bytes, not for showing. */
export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The decoders by name, made once: of nearly every archive one. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

function decoderOf(name: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(name)
  if (known) return known
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  decoders.set(name, decoder)
  return decoder
}

/** Decodes. `name` is a WHATWG name; bytes that mean nothing become U+FFFD. A byte-order mark is kept. */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  if (name !== 'windows-1252') return decoderOf(name).decode(bytes)
  return asLatin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control,
  )
}
