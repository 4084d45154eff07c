/** Everything a page must not do, written down while a browser shows it. */
import type { Page } from 'playwright-core'

/** What went wrong, in words; empty when the page behaved. */
export interface PageWatch {
  readonly faults: string[]
}

/** Starts watching: console errors and warnings, script errors, dialogs, failed requests and requests that leave `root`. */
export function watchPage(page: Page, root: string): PageWatch {
  const faults: string[] = []
  const note = (what: string): void => void faults.push(`${page.url()}: ${what}`)
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') note(`console: ${line.text()}`)
  })
  page.on('pageerror', (error) => note(`script error: ${error.message}`))
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => note(`failed request: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) note(`request: ${request.url()}`)
  })
  page.on('popup', (popup) => note(`window opened: ${popup.url()}`))
  return { faults }
}
