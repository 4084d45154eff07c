/** Blocks: what shares a key and alone is compared, so that resolution costs what the names are many and not all pairs. */

/** A block larger than this is a common name; comparing all of it would be dear and prove nothing. */
const LARGEST_BLOCK = 200

/** The blocks of two members or more, in the order of their first. */
export function blocksOf<Member>(members: readonly Member[], keyOf: (member: Member) => string): Member[][] {
  const blocks = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    const block = blocks.get(key)
    if (block === undefined) blocks.set(key, [member])
    else block.push(member)
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK)
}
