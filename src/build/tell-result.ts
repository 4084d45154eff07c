/** What a build says when it is done. */
import type { Message } from '../model/message.js'
import type { BuildOptions } from './build-options.js'
import type { BuildResult } from './build-result.js'
import type { ExitCode } from './terminal.js'
import { countMessages, exitCodeOf, printMessages } from './write-messages.js'

/** `1 article`, `2 articles`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What is said when a host may not take so many files. */
export function overBudget(total: number, budget: number): Message[] {
  if (total <= budget) return []
  return [
    {
      code: 'too-many-files',
      severity: 'warning',
      file: 'backfile.yml',
      expected: `at most ${budget} files, the fileBudget of the settings`,
      found: `${total} files in the site`,
      remedy: 'switch off outputs that are not needed, raise pageSize, or raise fileBudget if the host takes more',
    },
  ]
}

/** Prints messages and counts; gives back the exit code. */
export function tellResult({ terminal, json, strict, folder, serving }: BuildOptions, result: BuildResult): ExitCode {
  const { messages, sources, reused, kept, articles, actors, tags, site, times } = result
  const counts = countMessages(messages)
  terminal.progress('')
  printMessages(terminal, messages, json)
  if (json) {
    const { peakMemory } = terminal
    const rounded = Object.fromEntries(Object.entries(times).map(([stage, time]) => [stage, Math.round(time)]))
    const costs = { times: rounded, ...(peakMemory === undefined ? {} : { peakMemory: peakMemory() }) }
    terminal.print(JSON.stringify({ summary: { sources, reused, articles, ...counts, ...site, kept, ...costs } }))
    return exitCodeOf(messages, strict)
  }
  terminal.print(
    `${counted(articles, 'article')} from ${counted(sources, 'file')}; ${counted(actors, 'actor')}, ${counted(tags, 'tag')}`,
  )
  if (sources === 0) terminal.print(`No articles yet: put .txt, .md or .html files into ${folder.seeds}.`)
  const { total, written, unchanged, removed } = site
  terminal.print(
    `${counted(total, 'file')} in the site: ${written} written, ${unchanged} unchanged, ${removed} removed`,
  )
  if (counts.error + counts.warning > 0) {
    terminal.print(`${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}; see report.html`)
  }
  if (!serving) terminal.print(`Open ${folder.out}/index.html in a browser, or run "backfile serve".`)
  return exitCodeOf(messages, strict)
}
