/** The words that tell what a name is, as sets. */
import { fold } from '../../text/fold.js'
import { GIVEN_NAMES } from '../data/given-names.js'
import * as words from '../data/name-words.js'
import { englishWords, type WordList } from './english-words.js'

/** Sets of keys (folded words), one per question the rules ask. */
export interface WordSets {
  readonly english: WordList
  readonly functions: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly personNouns: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  readonly weakHeads: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  readonly placeOpeners: ReadonlySet<string>
  readonly otherHeads: ReadonlySet<string>
  readonly standingBodies: ReadonlySet<string>
  readonly bodyWords: ReadonlySet<string>
  /** Names of bodies every government has, as one key each: `defense ministry`. */
  readonly bodies: ReadonlySet<string>
  /** As written. */
  readonly dumbAcronyms: ReadonlySet<string>
  readonly surnameEndings: readonly string[]
}

const setOf = (list: string): Set<string> => new Set(list.split(' '))
const foldedSetOf = (list: string): Set<string> =>
  new Set(list.split(' ').map((word) => fold(word.replaceAll('.', ''))))

let heads: ReadonlySet<string> | undefined

/** Words that say of a name that it is an organisation's: `Federation`, `Agency`. Needed even where names are not recognised. */
export function organisationHeads(): ReadonlySet<string> {
  heads ??= foldedSetOf(words.ORGANISATION_HEADS)
  return heads
}

let given: ReadonlySet<string> | undefined

/** Given names, of which a stated actor of two words may have one before a surname that is such a word: `Anders Church`. */
export function givenNames(): ReadonlySet<string> {
  given ??= new Set(GIVEN_NAMES.split(' ').map(fold))
  return given
}

/** Makes the sets. */
export function wordSets(): WordSets {
  return {
    english: englishWords(),
    functions: setOf(words.FUNCTION_WORDS),
    given: givenNames(),
    titles: foldedSetOf(words.TITLE_NOUNS),
    titleModifiers: foldedSetOf(words.TITLE_MODIFIERS),
    honorifics: foldedSetOf(words.HONORIFICS),
    personNouns: setOf(words.PERSON_NOUNS),
    speech: setOf(words.SPEECH_VERBS),
    organisationHeads: organisationHeads(),
    weakHeads: foldedSetOf(words.WEAK_HEADS),
    placeHeads: foldedSetOf(words.PLACE_HEADS),
    placeOpeners: foldedSetOf(words.PLACE_OPENERS),
    otherHeads: setOf(words.OTHER_HEADS),
    standingBodies: foldedSetOf(words.STANDING_BODIES),
    bodyWords: setOf(words.BODY_WORDS),
    bodies: new Set(words.GOVERNMENT_BODIES.split(';')),
    dumbAcronyms: setOf(words.NO_NAME_ACRONYMS),
    surnameEndings: words.SURNAME_ENDINGS.split(' ').map(fold),
  }
}
