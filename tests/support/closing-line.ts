/** Ends every test run with the one line that machines read: `N passed, N failed`. */
import type { Reporter, TestModule } from 'vitest/node'

/** A reporter that counts tests, and a file that could not be loaded as one failed test. */
export default class ClosingLine implements Reporter {
  private closing = ''

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let failed = unhandled.length
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
      }
    }
    this.closing = `${passed} passed, ${failed} failed`
  }

  /** The coverage table and the thresholds come between the end of the run and the end of the process. */
  onInit(): void {
    process.once('exit', () => {
      if (this.closing !== '') process.stdout.write(`${this.closing}\n`)
    })
  }
}
