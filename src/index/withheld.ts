/** What was taken down or held back stays so: in every copy of its text, and in everything that was said of it. */
import type { Message } from '../model/message.js'
import { STATUS_WORDS } from '../text/stated-fields.js'
import type { SourceCard } from './cards.js'
import { LEAST_WORDS } from './duplicates.js'

/** The cards as the archive takes them, and what the curator should know of those that changed. */
export interface Withholding {
  readonly cards: readonly SourceCard[]
  readonly messages: readonly Message[]
}

const isEnough = ({ wordCount }: SourceCard): boolean => wordCount >= LEAST_WORDS

/** The article a text is kept back with: one that was withdrawn rather than one that is only held, for it may be named. */
function withheldTexts(cards: readonly SourceCard[]): ReadonlyMap<string, SourceCard> {
  const withheld = new Map<string, SourceCard>()
  for (const card of cards) {
    if (card.status === 'published' || !isEnough(card)) continue
    const other = withheld.get(card.textFingerprint)
    if (other === undefined || (other.status === 'held' && card.status === 'withdrawn'))
      withheld.set(card.textFingerprint, card)
  }
  return withheld
}

/** Where a held article lies and that something repeats it is the curator's business alone. */
const nameOf = ({ status, sourcePath }: SourceCard): string =>
  status === 'withdrawn' ? `${sourcePath}, which is withdrawn` : 'an article that is held back'

function copyMessage(file: string, original: SourceCard): Message {
  return {
    code: 'duplicate-source',
    severity: 'warning',
    file,
    expected: 'no second file of an article that was taken down or held back',
    found: `the same words as in ${nameOf(original)}`,
    remedy: 'state the same status for this file, or publish the other one again; until then both are kept back',
  }
}

/** Holds back every file whose text is that of a withdrawn or held one, whatever outlet it names. */
export function withholdCopies(cards: readonly SourceCard[]): Withholding {
  const withheld = withheldTexts(cards)
  const messages: Message[] = []
  const judged = cards.map((card): SourceCard => {
    const original = card.status === 'published' && isEnough(card) ? withheld.get(card.textFingerprint) : undefined
    if (original === undefined) return card
    messages.push(copyMessage(card.sourcePath, original))
    const { content: _, ...rest } = card
    return { ...rest, status: 'held', heldWith: `same text as ${nameOf(original)}` }
  })
  return { cards: judged, messages }
}

/**
 * Of what was said, everything but what concerns files that are not published: a message may quote them. Only that a
 * status is misspelled is still said, without the word, or nobody would learn why the file is held.
 */
export function keepMessages(messages: readonly Message[], cards: readonly SourceCard[]): Message[] {
  const silent = new Set(
    cards
      .filter(({ status }) => status !== 'published')
      .flatMap(({ sourcePath }) => [sourcePath, `${sourcePath}.meta.yml`]),
  )
  return messages.flatMap((message) => {
    if (message.file === undefined || !silent.has(message.file)) return [message]
    return message.expected === STATUS_WORDS ? [{ ...message, found: 'another word' }] : []
  })
}
