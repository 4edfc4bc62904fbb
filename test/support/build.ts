import { execFileSync } from 'node:child_process'

/** Builds the programs once before the tests, for those that run the bot as a process of its own. */
export function setup(): void {
  execFileSync(process.execPath, ['build.js'])
}
