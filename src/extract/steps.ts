/** The steps from an opened draft to a finished one, in their order, each with the reason for its place. */
import type { Draft } from '../model/draft.js'
import { findAuthorBox } from './author-box.js'
import { weighAuthors } from './author-witnesses.js'
import { findBody, measureRange } from './boilerplate.js'
import { findByline } from './byline.js'
import { cutHeader } from './cut-header.js'
import { findDateline } from './dateline.js'
import { findDek } from './dek.js'
import { findHeadline } from './headline.js'
import { findLanguage } from './language.js'
import { findOutlet } from './outlet.js'
import { readPageNotes } from './page-notes.js'
import { findDate } from './published-on.js'
import { giveReasons } from './removal-reasons.js'
import { proposeStated } from './stated-candidates.js'
import { dropLastLabel, dropOpeningFigures, trimBody } from './trim-body.js'
import { keepTablesWhole } from './whole-tables.js'

/** Fills in one part of a draft. Changes nothing else; what it cannot decide it leaves absent. */
export type Step = (draft: Draft) => void

/** The order. */
export const STEPS: readonly Step[] = [
  // Needs nothing, and is the strongest word on every field.
  proposeStated,
  // Before the body: function words of the right language are the best sign of prose.
  findLanguage,
  // Before the body: a header glued to the first sentence would go into it, or take the sentence out.
  cutHeader,
  // The article's place decides what every later step looks at.
  findBody,
  // Certain signs correct the model where it is unsure: at the ends.
  trimBody,
  // Before anything else is taken from the body: what is said of a table holds for all of it.
  keepTablesWhole,
  // Right behind the body: the author's biography reads like an article and may stand at its end.
  findAuthorBox,
  measureRange,
  // Behind the author box, above which a button may stand.
  dropLastLabel,
  // Needs the words of the body to compare with.
  findHeadline,
  measureRange,
  // Between headline and body, where bylines are.
  findByline,
  // Behind the byline, which it compares with what metadata state.
  weighAuthors,
  // Behind the byline, which may stand before the place in one line.
  findDateline,
  // Behind headline and dateline: where a date stands says what it is the date of.
  findDate,
  // Needs byline and date, for a line is a dek only when they follow it.
  findDek,
  measureRange,
  // Behind all that is ranked by its distance to the text.
  dropOpeningFigures,
  // Needs the headline, above which the section stands.
  readPageNotes,
  // Needs the labels of the body, the agency, and the publisher's number.
  findOutlet,
  // Last: every block that is still open is furniture, and only the reason is asked.
  giveReasons,
]
