import { isDeepStrictEqual } from 'node:util'
import { type Client, Routes } from 'discord.js'
import { z } from 'zod'
import type { SlashCommand } from './slash.ts'

/** Where commands are registered: everywhere, or in the one server of this id. */
export type Scope = string | undefined

/** Sees to it that Discord knows exactly these commands in a scope; says whether anything was changed. */
export async function registerCommands(
  client: Client<true>,
  commands: readonly SlashCommand[],
  scope: Scope,
): Promise<boolean> {
  const Known = scope === undefined ? z.array(GlobalCommand) : z.array(LocalCommand)
  const registered = Known.safeParse(await client.rest.get(route(client, scope)))
  const wanted = inOrder(Known.parse(commands))
  const differs = !registered.success || !isDeepStrictEqual(inOrder(registered.data), wanted)
  if (differs) await client.rest.put(route(client, scope), { body: commands })
  return differs
}

/**
 * Removes the commands of these names from every other scope, since members would be shown both; says how
 * many there were.
 */
export async function unregisterElsewhere(
  client: Client<true>,
  names: ReadonlySet<string>,
  scope: Scope,
): Promise<number> {
  let removed = 0
  for (const other of otherScopes(client, scope)) {
    const registered = Named.parse(await client.rest.get(route(client, other)))
    for (const { id } of registered.filter(({ name }) => names.has(name))) {
      await client.rest.delete(`${route(client, other)}/${id}`)
      removed++
    }
  }
  return removed
}

/** So many servers are searched for commands of ours at most; a bot in more is no longer tried out in one. */
const MOST_SERVERS = 10

const Named = z.array(z.object({ id: z.string(), name: z.string() }))

/** Reads what matters of a command, wanted or registered; what Discord fills in by itself is left out. */
const LocalCommand = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(''),
  options: z
    .array(
      z.object({
        type: z.number(),
        name: z.string(),
        description: z.string(),
        required: z.boolean().default(false),
        autocomplete: z.boolean().default(false),
        min_value: z.number().optional(),
        max_value: z.number().optional(),
        choices: z
          .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
          .default([]),
      }),
    )
    .default([]),
})

/** Only everywhere may a command say where it can be used. */
const GlobalCommand = LocalCommand.extend({
  integration_types: z.array(z.number()).nullish(),
  contexts: z.array(z.number()).nullish(),
})

function otherScopes(client: Client<true>, scope: Scope): readonly Scope[] {
  const servers = [...client.guilds.cache.keys()]
  const searched = servers.length <= MOST_SERVERS ? servers : []
  return [undefined, ...searched].filter((other) => other !== scope)
}

function route({ application }: Client<true>, scope: Scope): `/${string}` {
  return scope === undefined
    ? Routes.applicationCommands(application.id)
    : Routes.applicationGuildCommands(application.id, scope)
}

function inOrder<T extends { readonly name: string }>(commands: readonly T[]): readonly T[] {
  return commands.toSorted((a, b) => a.name.localeCompare(b.name))
}
