import { type Client, Events, Status } from 'discord.js'
import type { Logger } from 'pino'
import { describeError } from './failure.ts'
import type { Loss } from './loss.ts'

/** The client when it is ready for questions; rejects when it cannot be, or is lost before it is. */
export async function logIn(
  client: Client,
  token: string,
  lost: Promise<Loss>,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  const loggedIn = client.login(token).then(() => ready)
  const lostBefore = lost.then((loss) => Promise.reject(loss))
  return Promise.race([lostBefore, loggedIn])
}

/** Whether every connection is up at this moment. */
export function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready)
}

/** Logs what happens to the connection. What is fatal is said by whoever ends the process. */
export function tellOfConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ fault: describeError(error) }, 'Discord failed'))
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, fault: describeError(error) }, 'The connection failed'),
  )
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Reconnecting'))
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Back again'))
}
