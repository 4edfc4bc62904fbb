import { watch } from 'node:fs'
import type { CorpusLook, CorpusMemory } from './corpus-memory.ts'

/** A watch that can be ended. */
export type CorpusWatch = { close(): void }

/** When the folder is looked at, in milliseconds. */
export type WatchTimes = {
  /** After the last change that the system told of: a copy of many files is read once, and whole. */
  readonly quiet: number
  /** Without being told: network and container mounts often tell of nothing. */
  readonly poll: number
}

const TIMES: WatchTimes = { quiet: 300, poll: 5000 }

/** Polling takes at most this share of the time, however many files there are. */
const POLL_SHARE = 0.02

/**
 * Looks at the folder soon after anything in it changes, and now and then in any case; gives every look
 * that found other articles or a new warning. `onLook` is waited for, so looks never overlap. The watch
 * does not keep the process alive.
 */
export function watchCorpus(
  folder: string,
  memory: CorpusMemory,
  onLook: (look: CorpusLook) => Promise<void>,
  times: WatchTimes = TIMES,
): CorpusWatch {
  let timer: NodeJS.Timeout | undefined
  let isLooking = false
  let isClosed = false
  let wasTold = false

  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => void look(), milliseconds).unref()
  }
  const look = async (): Promise<void> => {
    isLooking = true
    wasTold = false
    const began = performance.now()
    const found = await memory.look()
    const took = performance.now() - began
    if (!isClosed && (found.hasChanged || found.newWarnings.length > 0)) await onLook(found)
    isLooking = false
    lookIn(wasTold ? times.quiet : Math.max(times.poll, took / POLL_SHARE))
  }
  const stop = tellOfChanges(folder, () => {
    wasTold = true
    if (!isLooking) lookIn(times.quiet)
  })
  lookIn(times.poll)
  return {
    close() {
      isClosed = true
      clearTimeout(timer)
      stop()
    },
  }
}

/** Calls `onChange` for what the system tells of the folder; where it cannot tell, polling is left. */
function tellOfChanges(folder: string, onChange: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, onChange)
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}
