import type { Figures, Gauged } from './figures.ts'
import { type HealthSources, serveHealth } from './health.ts'

/** What is counted while the bot runs. */
export type Counters = Pick<Figures, 'answered' | 'corpusChanged'>

/** What is told of a running process besides what it counts. */
export type Monitored = Gauged & Pick<HealthSources, 'readiness'>

/**
 * Serves health and figures; rejects when the port cannot be had. Without a port nothing is counted, and the
 * library that counts is not loaded: ten megabytes and a tenth of a second of starting.
 */
export async function openMonitoring(
  port: number | undefined,
  monitored: Monitored,
): Promise<Counters> {
  if (port === undefined) return UNCOUNTED
  const { createFigures } = await import('./figures.ts')
  const figures = createFigures(monitored)
  await serveHealth(port, { readiness: () => monitored.readiness(), figures })
  return figures
}

const UNCOUNTED: Counters = { answered: () => undefined, corpusChanged: () => undefined }
