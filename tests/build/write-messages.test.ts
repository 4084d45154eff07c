import { describe, expect, it } from 'vitest'
import type { Terminal } from '../../src/build/terminal.js'
import { countMessages, exitCodeOf, printMessages, writeMessage, writeNotes } from '../../src/build/write-messages.js'
import type { Message, Severity } from '../../src/model/message.js'

const messageOf = (severity: Severity, line?: number): Message => ({
  code: 'date-impossible',
  severity,
  file: 'seeds/1998/ozone.md',
  ...(line === undefined ? {} : { line, column: 7 }),
  expected: 'a calendar day such as 1998-03-04',
  found: '"1998-02-30"',
  remedy: 'correct the day',
})

function listen(): { terminal: Terminal; printed: string[]; complained: string[] } {
  const printed: string[] = []
  const complained: string[] = []
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complained.push(line),
    progress: () => {},
  }
  return { terminal, printed, complained }
}

describe('messages on a terminal', () => {
  it('say where, what was expected, what was found and what to do', () => {
    expect(writeMessage(messageOf('error', 4))).toBe(
      [
        'seeds/1998/ozone.md:4:7: error date-impossible',
        '  expected  a calendar day such as 1998-03-04',
        '  found     "1998-02-30"',
        '  to fix    correct the day',
      ].join('\n'),
    )
    expect(writeMessage(messageOf('note'))).toMatch(/^seeds\/1998\/ozone\.md: note date-impossible\n/)
  })

  it('bring no control character of a file name to the terminal', () => {
    const text = writeMessage({ ...messageOf('error', 1), file: 'a\nb\u001b[31m.txt' })
    expect(text.split('\n')[0]).toBe('a\\nb\\u001b[31m.txt:1:7: error date-impossible')
  })

  it('show errors before warnings, no notes, and say how many were left out', () => {
    const { terminal, complained } = listen()
    const many = Array.from({ length: 25 }, () => messageOf('warning', 1))
    printMessages(terminal, [messageOf('note'), ...many, messageOf('error', 2)], false)
    expect(complained[0]).toContain('error')
    expect(complained.at(-1)).toContain('6 more')
    expect(complained.join('\n')).not.toContain('note')
  })

  it('send to the report only where the command writes one', () => {
    const { terminal, complained } = listen()
    const many = Array.from({ length: 21 }, () => messageOf('warning', 1))
    printMessages(terminal, many, false, '"--json" lists all of them')
    expect(complained.at(-1)).toBe('… and 1 more; "--json" lists all of them.')
  })

  it('tell of notes by code, and of nothing where there are none', () => {
    const unknown: Message = { ...messageOf('note'), code: 'date-unknown' }
    expect(writeNotes([unknown, messageOf('note'), messageOf('error'), unknown])).toEqual([
      'Notes: date-impossible (1), date-unknown (2); "--json" lists all of them.',
    ])
    expect(writeNotes([messageOf('error')])).toEqual([])
  })

  it('are all printed as JSON lines when asked', () => {
    const { terminal, printed } = listen()
    printMessages(terminal, [messageOf('note'), messageOf('error', 2)], true)
    expect(printed.map((line) => JSON.parse(line).message.severity)).toEqual(['note', 'error'])
  })

  it('decide the exit code', () => {
    expect(countMessages([messageOf('note'), messageOf('error'), messageOf('error')])).toEqual({
      error: 2,
      warning: 0,
      note: 1,
    })
    expect(exitCodeOf([messageOf('warning')], false)).toBe(0)
    expect(exitCodeOf([messageOf('warning')], true)).toBe(1)
    expect(exitCodeOf([messageOf('error')], false)).toBe(1)
    expect(exitCodeOf([messageOf('note')], true)).toBe(0)
  })
})
