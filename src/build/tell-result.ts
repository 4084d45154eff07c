/** What a build says when it is done. */
import type { Message } from '../model/message.js'
import type { WriteSummary } from '../write/write-site.js'
import type { BuildOptions } from './build-options.js'
import type { Collected } from './collect-archive.js'
import type { ExitCode } from './terminal.js'
import { countMessages, exitCodeOf, printMessages } from './write-messages.js'

/** `1 article`, `2 articles`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function overBudget(total: number, budget: number): Message[] {
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
export function tellResult(
  options: BuildOptions,
  collected: Collected,
  summary: WriteSummary,
  budget: number,
): ExitCode {
  const { terminal, json, strict, folder } = options
  const { archive, sourceCount, reusedCount } = collected
  const messages = [...archive.messages, ...overBudget(summary.total, budget)]
  const counts = countMessages(messages)
  const articles = archive.articles.length
  terminal.progress('')
  printMessages(terminal, messages, json)
  if (json) {
    terminal.print(
      JSON.stringify({ summary: { sources: sourceCount, reused: reusedCount, articles, ...counts, ...summary } }),
    )
    return exitCodeOf(messages, strict)
  }
  const { total, written, unchanged, removed } = summary
  const indexes = `${counted(archive.actors.length, 'actor')}, ${counted(archive.tags.length, 'tag')}`
  terminal.print(`${counted(articles, 'article')} from ${counted(sourceCount, 'file')}; ${indexes}`)
  terminal.print(
    `${counted(total, 'file')} in the site: ${written} written, ${unchanged} unchanged, ${removed} removed`,
  )
  if (counts.error + counts.warning > 0) {
    terminal.print(`${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}; see report.html`)
  }
  terminal.print(`Open ${folder.out}/index.html in a browser, or run "backfile serve".`)
  return exitCodeOf(messages, strict)
}
