/** Which names in the input folder are articles, which are passed over by a rule, and which formats are not read. */

/** Endings of the formats that are read, lower case. */
const READ = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'])

/** Files of the top folder that are read, but not as articles; so they have no row in the report. */
const OWN_FILES = new Set(['_permalinks.csv', '_permalinks.csv.part', '_catalogue.csv', '_actors.yml', '_tags.yml'])

/** The ending of sidecar files. */
export const SIDECAR_ENDING = '.meta.yml'

/** Formats not read, by what people call them, so that a hundred photographs are one line of the report. */
const KINDS: readonly (readonly [kind: string, endings: string])[] = [
  ['pdf', 'pdf'],
  ['Word', 'doc docx docm dot dotx'],
  ['rtf', 'rtf'],
  ['OpenDocument', 'odt ods odp'],
  ['mhtml', 'mht mhtml'],
  ['web archive', 'warc wacz webarchive maff'],
  ['e-mail', 'eml msg mbox'],
  ['e-book', 'epub mobi azw azw3'],
  ['spreadsheet', 'xls xlsx xlsm csv tsv'],
  ['presentation', 'ppt pptx'],
  ['compressed', 'zip gz tgz bz2 xz 7z rar tar zst'],
  ['image', 'jpg jpeg png gif webp avif svg bmp tif tiff heic ico'],
  ['audio', 'mp3 m4a wav ogg oga flac aac opus'],
  ['video', 'mp4 m4v mov avi mkv webm wmv'],
  ['json', 'json jsonl ndjson'],
  ['xml', 'xml rss atom'],
  ['script or style', 'js mjs css php py'],
]
const KIND_OF = new Map(KINDS.flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind] as const)))

/** Folders browsers save beside a page, by the ending their languages give them. */
const COMPANION = /^(.+)(?:_files|_fichiers|_archivos|_bestanden|-Dateien|-filer)$/

/** What follows the last dot, lower case; empty when there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** True for Markdown: all of it is taken for the article that somebody wrote. */
export const isTakenAtItsWord = (name: string): boolean => /^(?:md|markdown)$/.test(endingOf(name))

/** True for a file that is read for other things than articles. */
export const isOwnFile = (sourcePath: string): boolean => OWN_FILES.has(sourcePath)

/** The rule by which a name is passed over, as a phrase; undefined when none applies. */
export function ignoreRule(name: string, isFolder: boolean): string | undefined {
  if (name.startsWith('.')) return 'name begins with "."'
  if (name.startsWith('_')) return 'name begins with "_"'
  if (!isFolder && /^readme(?:[._-]|$)/i.test(name)) return 'name begins with "README"'
  if (!isFolder && /^(?:thumbs\.db|desktop\.ini)$/i.test(name)) return 'file of the operating system'
  return undefined
}

/** True when `name` is the folder of pictures and scripts of a page saved beside it. */
export function isCompanionFolder(name: string, siblings: ReadonlySet<string>): boolean {
  const page = COMPANION.exec(name)?.[1]
  return page !== undefined && ['html', 'htm', 'xhtml', 'HTM', 'HTML'].some((end) => siblings.has(`${page}.${end}`))
}

/** Why a format is not read, as a phrase; undefined when it is read. */
export function unreadFormat(name: string): string | undefined {
  const ending = endingOf(name)
  if (READ.has(ending)) return undefined
  const kind = KIND_OF.get(ending)
  return kind === undefined ? 'unknown format' : `${kind} files are not read yet`
}
