import type { BotProcess } from '../bot-process.ts'
import type { LocalDiscord } from '../discord/local-discord.ts'
import { MENTION } from '../discord/world.ts'
import { seeded, shuffled } from '../random.ts'
import { connected, FAULTS, type Fault } from './faults.ts'
import { Tally } from './tally.ts'

/** How much is asked and how much goes wrong meanwhile; the same seed gives the same order. */
export type ChaosPlan = {
  readonly seed: number
  readonly commands: number
  readonly faults: number
}

/** Asks commands of a bot on the local Discord while faults happen, and tells what became of each command. */
export async function runChaos(
  discord: LocalDiscord,
  bot: BotProcess,
  { seed, commands, faults }: ChaosPlan,
): Promise<Tally> {
  const random = seeded(seed)
  const tally = new Tally(discord, bot)
  const every = Math.floor(commands / faults)
  const kinds = Array.from({ length: Math.ceil(faults / FAULTS.size) }, () =>
    shuffled([...FAULTS], random),
  ).flat()
  for (let asked = 0; asked < commands; asked++) {
    await tally.below(MOST_AT_ONCE)
    const kind = asked % every === 0 ? kinds[asked / every] : undefined
    if (kind) await happen(kind, discord, tally)
    while (!discord.gateway.hasSession) await connected(discord)
    tally.ask(ask(discord, random))
  }
  await connected(discord)
  await tally.below(1)
  return tally
}

async function happen(
  [name, fault]: readonly [string, Fault],
  discord: LocalDiscord,
  tally: Tally,
): Promise<void> {
  await fault(discord)
  tally.fault(name)
}

/** So many commands are waiting for an answer at most. */
const MOST_AT_ONCE = 16

const QUESTIONS: readonly string[] = [
  'why were the prisoners released?',
  'who is Maria Kalesnikava?',
  'what did the envoy say?',
  'how many prisoners were freed?',
]

/** Asks something, in one of the three ways; gives the id that the answer refers to. */
function ask(discord: LocalDiscord, random: () => number): string {
  const question = QUESTIONS[Math.floor(random() * QUESTIONS.length)] ?? ''
  const way = random()
  if (way < 0.6) return discord.slashUnheard('ask', { question }).id
  if (way < 0.8) return discord.slashUnheard('help').id
  return discord.write(`${MENTION} ${question}`).id
}
