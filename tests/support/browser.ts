/**
 * Finds a browser and starts it: on Linux x64 the one that comes as a package (no apt, no download), elsewhere an
 * installed Chrome or Chromium. None found is an error, so that browser tests can never pass by not running.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const home = join(project, 'tests', '.browser')

/** How a browser is started: its program and what its environment needs beyond ours. */
interface Installation {
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
}

const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The fonts of the machine where it has any, and those that come along where it has none; what is found out of them lies in `HOME`. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Version of the packaged browser: names the folder, so that an update is unpacked anew. */
function packagedVersion(): string {
  const manifest = join(project, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/**
 * Unpacks the packaged browser once. The package takes any browser that lies in the temporary folder for its own, half
 * unpacked ones too, so it unpacks into a fresh folder, which is then moved into place whole.
 */
async function unpack(): Promise<string> {
  const place = join(home, packagedVersion())
  if (existsSync(join(place, 'chromium'))) return place
  mkdirSync(home, { recursive: true })
  const staging = mkdtempSync(join(home, 'unpacking-'))
  const before = {
    TMPDIR: process.env.TMPDIR,
    LIBRARIES: process.env.LD_LIBRARY_PATH,
    FONTS: process.env.FONTCONFIG_PATH,
  }
  process.env.TMPDIR = staging
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x' // makes the package unpack its shared libraries as well
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    restore('TMPDIR', before.TMPDIR)
    restore('AWS_EXECUTION_ENV', undefined)
    restore('LD_LIBRARY_PATH', before.LIBRARIES)
    restore('FONTCONFIG_PATH', before.FONTS)
  }
  writeFileSync(join(staging, 'fonts.conf'), FONTS)
  try {
    renameSync(staging, place)
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(join(place, 'chromium'))) throw cause // else another test file was faster
  }
  return place
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

async function findInstallation(): Promise<Installation> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const place = await unpack()
    const libraries = [join(place, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
    return {
      program: join(place, 'chromium'),
      environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(place, 'fonts.conf'), HOME: place },
    }
  }
  const program = INSTALLED.find((path) => existsSync(path))
  if (program === undefined) throw new Error('No browser: install Chrome or Chromium, the browser tests need one.')
  return { program, environment: {} }
}

/** Starts a browser with the protections of an ordinary one; of the packaged flags only the missing sandbox stays. */
export async function startBrowser(): Promise<Browser> {
  const { program, environment } = await findInstallation()
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: ['--no-sandbox'],
    env: { ...process.env, ...environment },
  })
}
