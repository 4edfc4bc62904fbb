import { readFileSync } from 'node:fs'
import { config } from 'dotenv'
import { z } from 'zod'
import { readSharding, type Sharding } from './sharding.ts'

/** Everything the environment decides. */
export type Settings = {
  /** Absent: there is no Discord, only the terminal. */
  readonly token: string | undefined
  /** Discord's REST address, without a version. */
  readonly apiUrl: string
  /** Register commands in this server only. */
  readonly guildId: string | undefined
  /** The channels where mentions are answered; everywhere when absent. */
  readonly mentionChannels: readonly string[] | undefined
  readonly corpusFolder: string
  /** Where what was worked out of many articles is kept between starts; absent: nowhere. */
  readonly cacheFolder: string | undefined
  readonly logLevel: LogLevel
  /** Where health and figures are served; absent: nowhere. */
  readonly port: number | undefined
  readonly sharding: Sharding
}

/** The settings, or one sentence for each that is wrong. */
export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the environment, with `.env` where a variable is not set, and checks it all. */
export function readSettings(): SettingsReading {
  config({ quiet: true })
  return checkSettings(process.env)
}

/** Checks an environment; a blank variable counts as absent. */
export function checkSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SettingsReading {
  const present = Object.entries(environment).filter(([, value]) => value?.trim())
  const checked = Environment.safeParse(Object.fromEntries(present))
  if (!checked.success) return wrong(checked.error.issues.map(({ message }) => message))
  const read = checked.data
  const token = readToken(read.DISCORD_TOKEN, read.DISCORD_TOKEN_FILE)
  if (token.kind === 'wrong') return token
  if (token.value === undefined && read.NODE_ENV === 'production') {
    return wrong([
      'DISCORD_TOKEN is not set: expected the bot’s token, since NODE_ENV is production.',
    ])
  }
  const sharding = readSharding(read)
  if (typeof sharding === 'string') return wrong([sharding])
  return {
    kind: 'settings',
    settings: {
      token: token.value,
      apiUrl: read.DISCORD_API_URL.replace(/(?<!\/)\/+$/u, ''),
      guildId: read.DISCORD_GUILD_ID,
      mentionChannels: read.MENTION_CHANNELS,
      corpusFolder: read.CORPUS_DIR,
      cacheFolder: read.CACHE_DIR,
      logLevel: read.LOG_LEVEL,
      // Processes that another manages cannot all have its port.
      port: read.SHARDING_MANAGER === undefined ? read.PORT : undefined,
      sharding,
    },
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

type LogLevel = (typeof LOG_LEVELS)[number]

/** Each variable with its default, and what is said when its value is wrong. */
const Environment = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_TOKEN_FILE: z.string().optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/u, error: expected('DISCORD_API_URL', 'an http or https address') })
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/u, {
      error: expected('DISCORD_GUILD_ID', 'a server’s id, 17 to 20 digits'),
    })
    .optional(),
  MENTION_CHANNELS: z
    .string()
    .regex(/^\s*\d{17,20}(?:\s*,\s*\d{17,20})*\s*$/u, {
      error: expected(
        'MENTION_CHANNELS',
        'channels’ ids, 17 to 20 digits each, with commas between',
      ),
    })
    .transform((ids) => ids.split(',').map((id) => id.trim()))
    .optional(),
  CORPUS_DIR: z.string().default('corpus'),
  CACHE_DIR: z.string().optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: expected('LOG_LEVEL', LOG_LEVELS.join(', ')) })
    .default('info'),
  PORT: z
    .string()
    .refine(isPort, { error: expected('PORT', 'a number from 1 to 65535') })
    .transform(Number)
    .optional(),
  SHARDING: z.literal('auto', { error: expected('SHARDING', 'auto, or nothing') }).optional(),
  SHARD_LIST: z.string().optional(),
  SHARD_TOTAL: z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, { error: expected('SHARD_TOTAL', 'a number from 1 to 99999') })
    .transform(Number)
    .optional(),
  SHARDING_MANAGER: z.string().optional(),
  NODE_ENV: z.string().optional(),
})

function expected(name: string, wanted: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => `${name} is “${String(input)}”: expected ${wanted}.`
}

function isPort(value: string): boolean {
  return /^[1-9]\d{0,4}$/u.test(value) && Number(value) <= 65_535
}

type TokenReading =
  | { readonly kind: 'token'; readonly value: string | undefined }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** The token of the variable, or else of the file. Its text never gets into a sentence. */
function readToken(variable: string | undefined, file: string | undefined): TokenReading {
  const name = variable === undefined ? 'DISCORD_TOKEN_FILE' : 'DISCORD_TOKEN'
  const text = variable ?? (file === undefined ? undefined : readOrNothing(file))
  if (file !== undefined && text === undefined) {
    return wrong([`DISCORD_TOKEN_FILE is “${file}”: expected a file that can be read.`])
  }
  const value = text?.trim()
  if (value === '' || (value !== undefined && /\s/u.test(value))) {
    return wrong([`${name} holds no token: expected one word, as the developer portal shows it.`])
  }
  return { kind: 'token', value }
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function wrong(sentences: readonly string[]): {
  readonly kind: 'wrong'
  readonly sentences: readonly string[]
} {
  return { kind: 'wrong', sentences }
}
