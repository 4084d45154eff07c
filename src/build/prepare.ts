/** Everything a command reads before the first source: settings and templates. */
import { readSettings } from '../config.js'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import { readTemplates } from '../read/read-templates.js'
import { createTemplates, type Templates } from '../render/templates.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { templatesBehind } from './template-age.js'

/** What a command has in hand before it reads the first source. */
export interface Prepared {
  readonly settings: Settings
  readonly templates: Templates
  /** What settings and templates had to say. */
  readonly messages: readonly Message[]
  /** Grows while pages are rendered: templates that failed on a page. */
  readonly renderFaults: readonly Message[]
}

/**
 * Settings and templates, checked; or `CannotStart`.
 * @param strictTemplates true makes every unknown name in a template a fault, at twice the time to render; for `check`
 */
export async function prepare(
  { folder, program, noRecognise }: BuildOptions,
  strictTemplates = false,
): Promise<Prepared> {
  const messages: Message[] = []
  const renderFaults: Message[] = []
  let heard = messages
  const report: Report = (message) => void heard.push(message)
  const stated = await readSettings(folder.root, folder.config, report)
  if (!stated) throw new CannotStart(messages)
  const settings = noRecognise ? { ...stated, recognise: false } : stated
  messages.push(...skippedOutputs(settings))
  const files = readTemplates(program.templates, folder.templates)
  messages.push(...templatesBehind(files, readTemplates(program.templates, undefined)))
  const templates = createTemplates(files, { strict: strictTemplates }, report)
  if (!templates) throw new CannotStart(messages)
  heard = renderFaults
  return { settings, templates, messages, renderFaults }
}

/** Feeds and sitemap need absolute addresses; without them they are left out, and nobody shall wonder where they are. */
function skippedOutputs({ baseUrl, outputs }: Settings): Message[] {
  const skipped = [...(outputs.feeds ? ['feeds'] : []), ...(outputs.sitemap ? ['sitemap'] : [])]
  if (baseUrl !== undefined || skipped.length === 0) return []
  return [
    {
      code: 'outputs-skipped',
      severity: 'note',
      file: 'backfile.yml',
      expected: 'baseUrl, the address the site will have',
      found: `none, so that ${skipped.join(' and ')} and canonical links are left out`,
      remedy: 'set baseUrl, or switch the outputs off',
    },
  ]
}
