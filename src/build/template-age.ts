/** Which of the owner's templates were copied from built-in ones that have changed since. */
import type { Message } from '../model/message.js'
import type { TemplateFile } from '../model/template.js'
import { sha256Of } from '../text/digest.js'

const MADE_FROM = /^<%\/\* made from ([0-9a-f]{64}) \*\/%>\n/

/** A copy of a built-in template that remembers, in its first line, which one it is a copy of. */
export function copyOfTemplate(builtIn: TemplateFile): string {
  return `<%/* made from ${sha256Of(builtIn.content)} */%>\n${builtIn.content}`
}

/** One warning for each of the owner's templates whose built-in original is not the one it was copied from. */
export function templatesBehind(templates: readonly TemplateFile[], builtIns: readonly TemplateFile[]): Message[] {
  const hashes = new Map(builtIns.map(({ name, content }) => [name, sha256Of(content)]))
  return templates.flatMap(({ name, path, content, builtIn }): Message[] => {
    const origin = MADE_FROM.exec(content)?.[1]
    const now = hashes.get(name)
    if (builtIn || origin === undefined || now === undefined || origin === now) return []
    return [
      {
        code: 'template-behind',
        severity: 'warning',
        file: path,
        line: 1,
        column: 1,
        expected: 'a copy of the built-in template as it is now',
        found: 'a copy of an older one',
        remedy: 'delete the file, run "backfile export templates", and make your changes again',
      },
    ]
  })
}
