/** The report of the build: what became of every input file, every guess and every fault; as a page and as JSON. */
import { createHash } from 'node:crypto'
import type { Archive, FileOutcome, FileState } from '../../model/archive.js'
import { MESSAGE_CODES, type Message, type MessageCode, type Severity } from '../../model/message.js'
import type { OutputFile } from '../../model/output-file.js'
import { writeCalendarDate } from '../../text/calendar-dates.js'
import { byCodePoint } from '../../text/order.js'
import { ADDRESSES, hrefsFrom } from '../addresses.js'
import type { ReportFile, ReportMessage, SourceFact } from '../context-parts.js'
import { makePage, type Site } from '../site.js'
import { figure } from '../wording.js'

/** Rows on the page; the JSON holds all of them. */
const MESSAGES = 500
const FILES = 1000

const STATES: Readonly<Record<FileState, string>> = {
  published: 'has a page',
  duplicate: 'repeats an article that has a page',
  held: 'kept back by the curator',
  withdrawn: 'taken down by the curator; a notice stands in its place',
  refused: 'could not be read',
  ignored: 'passed over by a rule',
}
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

function countBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return counts
}

/** Shown on two pages, and worked out once. */
const fingerprints = new WeakMap<Archive, string>()

/** Hex SHA-256 over identifiers and checksums of all articles: two builds of the same sources show the same. */
function fingerprintOf({ archive }: Site): string {
  const known = fingerprints.get(archive)
  if (known !== undefined) return known
  const sums = new Map(archive.articles.map(({ id, sha256 }) => [id, sha256]))
  const hash = createHash('sha256')
  // By code unit, as `byCodePoint` does, in a fifth of its time.
  for (const id of [...sums.keys()].sort()) hash.update(`${id} ${sums.get(id)}\n`)
  const made = hash.digest('hex')
  fingerprints.set(archive, made)
  return made
}

/** By what this build can be told from others. */
export function identityOf(site: Site): SourceFact[] {
  const built = site.builtOn && writeCalendarDate(site.builtOn)
  return [
    { label: 'Made with', value: `Backfile ${site.version}`, verbatim: false },
    ...(built === undefined ? [] : [{ label: 'Built on', value: built, verbatim: false }]),
    { label: 'Articles', value: figure(site.archive.articles.length), verbatim: false },
    { label: 'Fingerprint of the sources', value: fingerprintOf(site), verbatim: true },
  ]
}

/** Hosts count files; free ones stop at some number. */
const budgetFact = ({ settings }: Site, siteFiles: number): SourceFact => ({
  label: 'Files in the site',
  value: `${figure(siteFiles)} of the ${figure(settings.fileBudget)} set as fileBudget`,
  verbatim: false,
})

const placeOf = ({ file, line, column }: Message): string =>
  [file ?? 'the archive', line, column].filter((part) => part !== undefined).join(':')

const shownMessage = (message: Message): ReportMessage => ({
  severity: message.severity,
  code: message.code,
  place: placeOf(message),
  expected: message.expected,
  found: message.found,
  remedy: message.remedy,
})

/** What needs attention first: errors before warnings before notes, and files without a page before those with one. */
const bySeverity = (messages: readonly Message[]): Message[] =>
  SEVERITIES.flatMap((severity) => messages.filter((message) => message.severity === severity))
const byState = (outcomes: readonly FileOutcome[]): FileOutcome[] => [
  ...outcomes.filter(({ state }) => state !== 'published'),
  ...outcomes.filter(({ state }) => state === 'published'),
]

function reportJson(site: Site, siteFiles: number): OutputFile {
  const { outcomes, messages } = site.archive
  const report = {
    program: 'Backfile',
    version: site.version,
    ...(site.builtOn !== undefined && { builtOn: site.builtOn }),
    fingerprint: fingerprintOf(site),
    counts: {
      files: outcomes.length,
      states: Object.fromEntries(
        Object.keys(STATES).map((state) => [state, outcomes.filter((one) => one.state === state).length]),
      ),
      articles: site.archive.articles.length,
      actors: site.archive.actors.length,
      tags: site.archive.tags.length,
      outlets: site.archive.outlets.length,
      undated: site.calendar.undated.length,
      siteFiles,
      fileBudget: site.settings.fileBudget,
    },
    files: outcomes,
    messages,
  }
  return { outputPath: ADDRESSES.reportJson, content: `${JSON.stringify(report, null, 1)}\n` }
}

/**
 * `report.html` and `report.json`.
 * @param siteFiles files of the whole site, these two included
 */
export function* reportPages(site: Site, siteFiles: number): Generator<OutputFile | undefined> {
  const { outcomes, messages } = site.archive
  const to = hrefsFrom(ADDRESSES.report)
  const states = countBy(outcomes, ({ state }) => state)
  const severities = countBy(messages, ({ severity }) => severity)
  const codes = countBy(messages, ({ code }) => code)
  const fileOf = ({ sourcePath, state, reason, permalink }: FileOutcome): ReportFile => ({
    path: sourcePath,
    state,
    reason,
    href: permalink === undefined ? undefined : to(permalink),
  })
  yield makePage(
    site,
    {
      outputPath: ADDRESSES.report,
      title: 'Build report',
      description: `What became of every input file of ${site.settings.title}.`,
    },
    'report',
    {
      states: Object.entries(STATES).flatMap(([state, meaning]) => {
        const count = states.get(state as FileState) ?? 0
        return count === 0 ? [] : [{ state, count, meaning }]
      }),
      severities: SEVERITIES.flatMap((severity) => {
        const count = severities.get(severity) ?? 0
        return count === 0 ? [] : [{ severity, count }]
      }),
      codes: [...codes]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([code, count]: [MessageCode, number]) => ({ code, count, meaning: MESSAGE_CODES[code] })),
      messages: bySeverity(messages).slice(0, MESSAGES).map(shownMessage),
      messageCount: messages.length,
      files: byState(outcomes).slice(0, FILES).map(fileOf),
      fileCount: outcomes.length,
      identity: [...identityOf(site), budgetFact(site, siteFiles)],
      json: to(ADDRESSES.reportJson),
    },
  )
  yield reportJson(site, siteFiles)
}
