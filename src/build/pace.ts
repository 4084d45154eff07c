/** How far a long piece of work is, how fast it goes, and what is left of it: for the one who waits, and for nothing else. */

/** Says how far the work is: `making pages: 1200 of 17000, 850 a second, 19 s left`. */
export type Pace = (done: number, total: number) => string

/** A pace is told once there is something to tell it from, in milliseconds. */
const SETTLED_MS = 2000

/** Minutes once there are two of them. */
const spell = (seconds: number): string => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`)

/**
 * Starts to time a piece of work.
 * @param now milliseconds of a clock that only goes forward
 */
export function startPace(what: string, now: () => number = () => performance.now()): Pace {
  const begun = now()
  return (done, total) => {
    const elapsed = now() - begun
    const line = `${what}: ${done} of ${total}`
    if (elapsed < SETTLED_MS || done === 0) return line
    const perSecond = (done / elapsed) * 1000
    return `${line}, ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second, ${spell(Math.ceil((total - done) / perSecond))} left`
  }
}
