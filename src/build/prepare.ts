/** Everything a command reads before the first source: settings and templates. */
import { readSettings } from '../config.js'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { TemplateFile } from '../model/template.js'
import { readTemplates } from '../read/read-templates.js'
import { createTemplates } from '../render/templates.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { templatesBehind } from './template-age.js'

/** What a command has in hand before it reads the first source. */
export interface Prepared {
  readonly settings: Settings
  /** The templates, which can be compiled. */
  readonly templateFiles: readonly TemplateFile[]
  /** What settings and templates had to say. */
  readonly messages: readonly Message[]
}

/** Settings and templates, checked; or `CannotStart`. */
export async function prepare({ folder, program, noRecognise }: BuildOptions): Promise<Prepared> {
  const messages: Message[] = []
  const report: Report = (message) => void messages.push(message)
  const stated = await readSettings(folder.root, folder.config, report)
  if (!stated) throw new CannotStart(messages)
  const settings = noRecognise ? { ...stated, recognise: false } : stated
  messages.push(...skippedOutputs(settings))
  const templateFiles = readTemplates(program.templates, folder.templates)
  messages.push(...templatesBehind(templateFiles, readTemplates(program.templates, undefined)))
  if (!createTemplates(templateFiles, { strict: false }, report)) throw new CannotStart(messages)
  return { settings, templateFiles, messages }
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
