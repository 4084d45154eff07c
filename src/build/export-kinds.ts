/** The kinds of export, apart from the code that makes them so that the command's help loads nothing heavy. */

/** What can be exported, each with the sentence that documents it. */
export const EXPORT_KINDS = {
  articles: 'every published article as one JSON object a line, with its evidence, removals, tags and actors',
  actors: 'every actor as one JSON object a line, with its code, variants, roles and the articles that name it',
  catalogue: 'a _catalogue.csv with the values found, for correcting in a spreadsheet',
  templates: "copies of the built-in templates, put into the archive's templates folder for changing",
} as const

/** A kind of export. */
export type ExportKind = keyof typeof EXPORT_KINDS
