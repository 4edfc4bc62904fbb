import { execFileSync } from 'node:child_process'

/** Compiles the sources once before the tests, for those that run the bot as a process of its own. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
}
