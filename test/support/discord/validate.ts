import type { ZodMiniType } from 'zod/mini'

/** What a request body is by Discord's schema, and one sentence for everything that is wrong with it. */
export type Validation<T> = { readonly value: T | undefined; readonly faults: readonly string[] }

/** Checks a body against a published schema, and that it has no field the schema does not know. */
export function validate<T>(schema: ZodMiniType<T>, body: unknown): Validation<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success)
    return { value: parsed.data, faults: unknownFields(body, parsed.data, 'body') }
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { value: undefined, faults }
}

/** Discord ignores a field it does not know; here it is a slip. A schema leaves such fields out of its result. */
function unknownFields(given: unknown, known: unknown, path: string): readonly string[] {
  if (!isRecord(given) || !isRecord(known)) return []
  return Object.entries(given).flatMap(([key, value]) =>
    key in known || SENT_BY_CLIENT.has(key)
      ? unknownFields(value, known[key], `${path}.${key}`)
      : [`${path}.${key} is no field that Discord knows`],
  )
}

/** discord.js sends them with every message, also where they mean nothing. */
const SENT_BY_CLIENT: ReadonlySet<string> = new Set(['enforce_nonce', 'tts'])

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
