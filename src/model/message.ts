/** What a stage has to say to the user about one of the user's files; collected from every stage, shown sorted. */

/** `error` leaves something out, `warning` marks a guess or a fault that was worked around, `note` is for information. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing the user should know. A value, never thrown; printing it is the business of the command. */
export interface Message {
  /** Permanent name, a row of `MESSAGE_CODES`. */
  readonly code: MessageCode
  readonly severity: Severity
  /** The user's file: below `seeds/` for sources, else relative to the archive folder. Absent when no file is meant. */
  readonly file?: string
  /** 1-based line in that file. Absent when the whole file is meant. */
  readonly line?: number
  /** 1-based column, counted in UTF-16 units. Absent with `line`. */
  readonly column?: number
  /** What would have been right, as a phrase: `a calendar day such as 1998-03-04`. */
  readonly expected: string
  /** What stood there, quoted where it is text: `"1998-02-30"`. */
  readonly found: string
  /** What the user can do about it, as an order: `correct the day, or delete the line`. */
  readonly remedy: string
}

/** Every code with the sentence that documents it. Codes are promises: they are added, never renamed or reused. */
export const MESSAGE_CODES = {
  'actors-possibly-same': 'Actors have names that may be one; they were not merged.',
  'agency-unknown': 'A credit in agency position names no agency that is known.',
  'authority-claimed-twice': 'One variant of the authority file belongs to two actors.',
  'authority-invalid': 'An entry of _actors.yml or _tags.yml cannot be used.',
  'body-from-metadata': 'The page shows no article; its text was taken from the metadata of the page.',
  'cache-refused': 'The cache folder may not be used.',
  'catalogue-duplicate-row': 'Two rows of _catalogue.csv speak of one file.',
  'catalogue-invalid': '_catalogue.csv cannot be read as a table.',
  'catalogue-no-such-file': 'A row of _catalogue.csv names a file that is not there.',
  'config-invalid': 'backfile.yml cannot be read, or a value in it is not allowed.',
  'config-unknown-key': 'backfile.yml has a key that means nothing.',
  'date-impossible': 'A stated date is no day of the calendar.',
  'date-unknown': 'Nothing in the file states a day of publication.',
  'duplicate-source': 'Two files hold the same article.',
  'encoding-damaged': 'Some bytes of the file are no characters of its encoding; each is shown as U+FFFD.',
  'encoding-guessed': 'The file states no encoding and is not UTF-8; one was chosen from its letters.',
  'encoding-undecided': 'No encoding makes sense of the bytes.',
  'field-invalid': 'A stated field has a value that cannot be used.',
  'field-unknown': 'A stated field has a name that means nothing.',
  'file-binary': 'The file holds bytes that no text has.',
  'file-empty': 'The file holds no text.',
  'file-format-unsupported': 'The format of the file is not read.',
  'file-link': 'The file is a symbolic link; links are not followed.',
  'file-too-large': 'The file is larger than an article can be.',
  'file-unreadable': 'The disk refused to read the file.',
  'folder-missing': 'A folder that an option names is not there.',
  'front-matter-code': 'The front matter asks for code to be run; it never is.',
  'front-matter-invalid': 'The front matter is not a YAML mapping.',
  'headline-missing': 'No line of the file can be the headline.',
  'links-broken': 'A page links to an address that the build does not make.',
  'markdown-too-complex': 'The Markdown would take too long to parse and is shown as plain text.',
  'no-article': 'Nothing in the file reads like an article.',
  'output-busy': 'Another build is writing to the output folder.',
  'output-refused': 'The output folder may not be used.',
  'program-failed': 'The program failed on a file, which is left out.',
  'program-hung': 'The program could not finish a file, which is left out.',
  'public-name-invalid': 'A public file has a name that no site can use, or that another file of the site has.',
  'permalinks-frozen': 'A frozen build would have to give out a new address.',
  'permalinks-invalid': '_permalinks.csv cannot be read.',
  'outputs-skipped': 'An output was left out because a setting it needs is absent.',
  'seeds-missing': 'The folder of the sources is not there.',
  'sidecar-invalid': 'A sidecar file cannot be read.',
  'sidecar-orphan': 'A sidecar file stands beside no article.',
  'site-file-changed': 'A file of the site is not as the build wrote it.',
  'site-file-foreign': 'A file in the output folder was not made by the build.',
  'site-file-missing': 'A file of the site is gone.',
  'site-missing': 'The output folder holds no finished site.',
  'site-text-present': 'A file of the site holds a text that it must not hold.',
  'template-behind': "An owner's template was made from an older built-in one.",
  'template-failed': 'A template cannot be compiled or filled.',
  'template-unknown': 'A template has a name that no page uses.',
  'too-many-files': 'The site has more files than the budget allows.',
} as const

/** A permanent name of a message. */
export type MessageCode = keyof typeof MESSAGE_CODES

/** Takes a message while a stage goes on. */
export type Report = (message: Message) => void
