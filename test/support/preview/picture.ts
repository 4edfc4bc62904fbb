import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where Chromium is, by the names it is installed under; `undefined` where there is none. */
export function findChromium(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
    try {
      return execFileSync(name, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0
    } catch {
      return false
    }
  })
}

/** Draws a page as a PNG of this width, as high as the page is. */
export function drawPage(chromium: string, html: string, width: number, target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, `${html}<style>html { width: ${width}px }</style>${MEASURE}`)
    const run = (...flags: readonly string[]) =>
      execFileSync(
        chromium,
        [...QUIET, `--user-data-dir=${folder}`, ...flags, String(pathToFileURL(file))],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      )
    const height = /data-height="(\d+)"/u.exec(run(`--window-size=${width},800`, '--dump-dom'))?.[1]
    run(`--window-size=${width},${height ?? 800}`, `--screenshot=${target}`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Writes the page's height where `--dump-dom` shows it. */
const MEASURE =
  '<script>document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script>'

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
