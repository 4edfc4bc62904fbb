import { type Client, Events, Status } from 'discord.js'
import { type Loss, lossByClose, lossByInvalidation, lossBySilence } from './loss.ts'
import { SignsOfLife } from './signs-of-life.ts'
import type { Timing } from './timing.ts'

/** A watch over a client's connections. */
export type GatewayWatch = {
  /** Resolves when the client is lost for good; never while it can recover. */
  readonly lost: Promise<Loss>
  close(): void
}

/** Watches for fatal close codes and for silence, from before the login on. */
export function watchGateway(client: Client, timing: Timing): GatewayWatch {
  let timer: NodeJS.Timeout | undefined
  const lost = new Promise<Loss>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(lossByClose(code)))
    client.on(Events.Invalidated, () => resolve(lossByInvalidation()))
    timer = watchSilence(client, timing, (silence) => resolve(lossBySilence(silence)))
  })
  return { lost, close: () => clearInterval(timer) }
}

function watchSilence(
  client: Client,
  { silence, look }: Timing,
  onSilence: (milliseconds: number) => void,
): NodeJS.Timeout {
  const signs = new SignsOfLife(silence)
  client.on(Events.ShardReady, (id) => signs.hear(id, performance.now()))
  client.on(Events.ShardResume, (id) => signs.hear(id, performance.now()))
  return setInterval(() => {
    const connections = client.ws.shards.map(({ id, status, lastPingTimestamp }) => ({
      id,
      isReady: status === Status.Ready,
      heartbeat: lastPingTimestamp,
    }))
    const silent = signs.look(connections, performance.now())
    if (silent !== undefined) onSilence(silent)
  }, look).unref()
}
