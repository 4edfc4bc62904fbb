/**
 * What many articles cost, beside MiniSearch alone with the same paragraphs and questions in the same run:
 *
 *   npm run bench:scale -- FOLDER
 *
 * FOLDER holds articles as text files; without one the texts are made of the project's own. Each size runs in
 * a process of its own. Read ratios and CPU times: on a busy machine those of the clock say little.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PARAGRAPHS: readonly number[] = [20, 10_000, 100_000]

/** As the bot is started: the room for young objects is part of what it takes. */
const YOUNG = '--max-semi-space-size=8'

const child = fileURLToPath(new URL('scale-of-one.js', import.meta.url))
for (const paragraphs of PARAGRAPHS) {
  const given = [YOUNG, '--expose-gc', child, String(paragraphs), ...process.argv.slice(2)]
  spawnSync(process.execPath, given, { stdio: 'inherit' })
}
