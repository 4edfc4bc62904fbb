/**
 * Builds the programs, unless they are newer than what they are made of: `dist/src/main.js`, `ask.js` and `add.js`,
 * with all packages they use. Node then finds, reads and compiles a few files instead of a thousand, which takes half
 * of a start. Plain JavaScript, for it runs before anything is compiled.
 */
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'

const PROGRAMS = { main: 'src/main.ts', ask: 'src/ask.ts', add: 'src/add.ts' }
const SOURCES = ['src', 'commands', 'package.json', 'package-lock.json', 'build.js']
const BUILT = 'dist/src'

/** What packages use where it is installed and do without otherwise. */
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate', 'canvas']

/** Matches the folder in `/app/node_modules/@discordjs/ws/dist/index.js`; nothing in `/app/src/main.ts`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u

if (!isFresh()) await build()

function isFresh() {
  const built = join(BUILT, 'main.js')
  return existsSync(built) && Math.max(...SOURCES.map(lastChange)) < statSync(built).mtimeMs
}

/**
 * Milliseconds since 1970; of a folder, with all that is in it.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const entry = statSync(path)
  const within = entry.isDirectory() ? readdirSync(path) : []
  return Math.max(entry.mtimeMs, ...within.map((name) => lastChange(join(path, name))))
}

/** Builds beside what there is and changes the two when all is there: of two builds at once one stays. */
async function build() {
  const { rolldown } = await import('rolldown')
  const began = new Date()
  const draft = `${BUILT}-${process.pid}`
  const former = `${draft}-former`
  const bundle = await rolldown({
    input: PROGRAMS,
    platform: 'node',
    external: OPTIONAL,
    // discord.js can evaluate scripts for its shards; nothing here has it do so.
    checks: { eval: false },
    plugins: [{ name: 'licences', generateBundle: writeLicences }],
  })
  try {
    await bundle.write({
      dir: draft,
      // One typographic mark would have Node hold a file at two bytes a character: 10 MB. Names stay, for whoever reads a stack.
      minify: { compress: false, mangle: false, codegen: { asciiOnly: true } },
    })
    // As old as what it was made of: a file that was saved meanwhile is newer.
    utimesSync(join(draft, 'main.js'), began, began)
    if (existsSync(BUILT)) renameSync(BUILT, former)
    renameSync(draft, BUILT)
  } catch (error) {
    if (!isFresh()) throw error
  } finally {
    for (const folder of [draft, former]) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The licences of the packages that are built in: most ask to go along with every copy.
 * @this {import('rolldown').PluginContext}
 */
function writeLicences() {
  const folders = [...this.getModuleIds()].map((id) => PACKAGE.exec(id)?.[0] ?? '').filter(Boolean)
  const texts = [...new Set(folders)].toSorted().map((folder) => {
    const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8')
    const { name, version, license } = JSON.parse(read('package.json'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
    return `${name} ${version}: ${license}\n\n${file ? read(file) : ''}`
  })
  this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join('\n\n\n') })
}
