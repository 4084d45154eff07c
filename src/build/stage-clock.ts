/** Where the time of a command goes: milliseconds by the names of its parts, for the report and for nothing else. */

/** Times the parts of a command, one after another. */
export interface StageClock {
  /** Milliseconds so far, by name. */
  readonly times: Readonly<Record<string, number>>
  /** Books the time since the last call (or the start) under a name, on top of what stands there. */
  readonly lap: (stage: string) => void
}

/** Starts the clock. */
export function startClock(): StageClock {
  const times: Record<string, number> = {}
  let last = performance.now()
  return {
    times,
    lap(stage) {
      const now = performance.now()
      times[stage] = (times[stage] ?? 0) + now - last
      last = now
    },
  }
}
