import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'

test('every command and option fits what Discord takes', () => {
  const parts = commands.flatMap(({ name, description, options }) => [
    { name, description },
    ...options,
  ])
  for (const { name, description } of parts) {
    expect(name).toMatch(/^[a-z]{1,32}$/u)
    expect(description.length).toBeGreaterThan(0)
    expect(description.length).toBeLessThanOrEqual(100)
  }
})

test('no name stands twice, and required options come first', () => {
  const names = commands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { options } of commands) {
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
    const firstOptional = options.findIndex(({ required }) => !required)
    const after = firstOptional < 0 ? [] : options.slice(firstOptional)
    expect(after.filter(({ required }) => required)).toEqual([])
  }
})
