import { once } from 'node:events'
import type { LocalDiscord } from '../discord/local-discord.ts'
import { TROUBLES } from '../discord/trouble.ts'

/** Something that goes wrong; resolves when it has been done, not when the bot has got over it. */
export type Fault = (discord: LocalDiscord) => Promise<void>

/** All that can go wrong, by name: on the gateway, then with requests. */
export const FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['cut', onLine(({ gateway }) => gateway.cut())],
  ['cut in the middle of a packet', onLine(({ gateway }) => gateway.cutMidFrame())],
  ['closed with 4000', onLine(({ gateway }) => gateway.close(4000))],
  ['asked to reconnect', onLine(({ gateway }) => gateway.askToReconnect())],
  ['invalid session, to be resumed', onLine(({ gateway }) => gateway.invalidate(true))],
  ['invalid session', endSession],
  ['heartbeats not answered', onLine(beDeaf)],
  ['malformed packets', onLine((discord) => babble(discord, MALFORMED))],
  ['unknown packets', onLine((discord) => babble(discord, UNKNOWN))],
  ...Object.entries(TROUBLES).map(([name, trouble]): [string, Fault] => [
    name,
    async ({ troubles }) => {
      troubles.push(trouble)
    },
  ]),
])

/** Resolves when a bot is on the gateway. */
export async function connected({ gateway }: LocalDiscord): Promise<void> {
  while (!gateway.isConnected) {
    await Promise.race([
      once(gateway.happenings, 'resumed'),
      once(gateway.happenings, 'identified'),
    ])
  }
}

/** What a bot that is away was not told, it would rightly not answer: so faults wait until it is back. */
function onLine(fault: (discord: LocalDiscord) => unknown): Fault {
  return async (discord) => {
    await connected(discord)
    await fault(discord)
  }
}

/** When the bot has heard of everything: what a session holds is lost with it, on Discord, too. */
async function endSession({ gateway }: LocalDiscord): Promise<void> {
  while (!gateway.isHeard) await once(gateway.happenings, 'heartbeat')
  gateway.invalidate(false)
}

/** Until the bot gives the line up. */
async function beDeaf({ gateway }: LocalDiscord): Promise<void> {
  const left = once(gateway.happenings, 'left')
  gateway.isSilent = true
  await left
  gateway.isSilent = false
}

function babble({ gateway }: LocalDiscord, texts: readonly string[]): void {
  for (const text of texts) gateway.babble(text)
}

const MALFORMED: readonly string[] = [
  '{',
  'null',
  '[]',
  '7',
  '"op"',
  '{"op":9}',
  '{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}',
  '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":2}}',
  '{"op":0,"t":"GUILD_CREATE","s":null,"d":{"id":null}}',
]

const UNKNOWN: readonly string[] = [
  '{"op":42,"d":null}',
  '{"op":0,"t":"A_NEW_EVENT","s":null,"d":{"id":"1"}}',
  '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"id":"1","type":99,"token":"x"}}',
]
