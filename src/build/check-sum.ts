/** The sum by which spoilt bytes of the cache are told from whole ones; nobody is kept out by it. */
import { createHash } from 'node:crypto'
import zlib from 'node:zlib'

/** 32 bits. CRC-32 where Node has it (20.15 and later): a fifth of the time that SHA-256 takes. */
export function checkOf(bytes: Uint8Array): number {
  if (typeof zlib.crc32 === 'function') return zlib.crc32(bytes)
  return createHash('sha256').update(bytes).digest().readUInt32LE(0)
}
