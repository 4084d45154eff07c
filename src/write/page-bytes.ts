/** Text as the bytes that are written, in room that is used again: getting new room for every page takes twice as long as filling it. */

/** Pages are some ten kilobytes long; few files need room of their own. */
const ROOM = 1 << 20
/** Most bytes that UTF-8 takes for one unit of a string. */
const MOST_BYTES = 3

let room: Buffer | undefined

/** The bytes of a file's content. Those of a text are good until the next call. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== 'string') return content
  if (content.length * MOST_BYTES > ROOM) return Buffer.from(content)
  room ??= Buffer.allocUnsafeSlow(ROOM)
  return room.subarray(0, room.write(content))
}
