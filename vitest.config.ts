import { defineConfig } from 'vitest/config'

/** No test is timed: this only ends one that hangs, however busy the machine. */
const HANGS = 120_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    globalSetup: 'test/support/build.ts',
    // Modules are loaded once a process rather than once a file: no test changes any, or leaves one changed.
    isolate: false,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS } },
  },
})
