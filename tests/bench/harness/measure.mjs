/**
 * One whole process, from its start to its end: time on the wall, time of all cores, peak memory. Time of cores and memory
 * come from `/proc`, so they are measured on Linux alone.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The kernel counts processor time in hundredths of a second, whatever the machine. */
const TICKS_PER_SECOND = 100
/** Between two looks at the memory of a process. The kernel keeps the peak, so only what grows after the last look is missed. */
const LOOK_EVERY_MS = 10

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Seconds of cores that all processes took which this one started and which have ended. */
function secondsOfChildren() {
  const fields = readIfThere('/proc/self/stat')?.split(') ')[1]?.split(' ')
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND
}

/** Peak of resident memory so far, in bytes; undefined when the process has ended. */
function peakOf(pid) {
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readIfThere(`/proc/${pid}/status`) ?? '')?.[1]
  return kilobytes && Number(kilobytes) * 1024
}

/**
 * Runs a program and measures it. Nothing else may be started meanwhile. A program that does not end with code 0 is an
 * error, with the end of what it said.
 */
export function measure(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const before = secondsOfChildren()
    const started = performance.now()
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let peakBytes
    let said = ''
    const hear = (chunk) => {
      said = (said + chunk).slice(-4000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const looking = setInterval(() => {
      peakBytes = peakOf(child.pid) ?? peakBytes
    }, LOOK_EVERY_MS)
    child.on('error', (fault) => {
      clearInterval(looking)
      reject(fault)
    })
    let wallSeconds
    child.on('exit', () => {
      wallSeconds = (performance.now() - started) / 1000
      clearInterval(looking)
    })
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said.trim()}`))
      const cpuSeconds = before === undefined ? undefined : secondsOfChildren() - before
      resolve({ wallSeconds, cpuSeconds, peakBytes })
    })
  })
}
