import { beforeEach, expect, test } from 'vitest'
import { SignsOfLife } from '../../src/discord/signs-of-life.ts'

let signs: SignsOfLife

beforeEach(() => {
  signs = new SignsOfLife(100)
})

function look(now: number, isReady: boolean, heartbeat: number): number | undefined {
  return signs.look([{ id: 0, isReady, heartbeat }], now)
}

test('a connection whose heartbeats are answered is well, however quiet it is', () => {
  for (let now = 0; now < 1000; now += 40) expect(look(now, true, now)).toBeUndefined()
})

test('a connection whose heartbeats are not answered any more is silent after a while', () => {
  look(0, true, 1)
  expect(look(100, true, 1)).toBeUndefined()
  expect(look(101, true, 1)).toBe(101)
})

test('a connection that is cut again and again is well while it resumes', () => {
  for (let now = 0; now < 1000; now += 80) {
    signs.hear(0, now)
    expect(look(now + 40, false, -1)).toBeUndefined()
  }
})

test('a connection that answers heartbeats and never gets ready is silent', () => {
  look(0, false, 1)
  look(60, false, 60)
  expect(look(120, false, 120)).toBe(120)
})

test('of many connections one that is silent is enough, and each is waited for in its turn', () => {
  const others = [1, 2].map((id) => ({ id, isReady: true }))
  const at = (now: number) =>
    signs.look(
      [
        { id: 0, isReady: false, heartbeat: -1 },
        ...others.map((other) => ({ ...other, heartbeat: now })),
      ],
      now,
    )
  at(0)
  expect(at(10_100)).toBeUndefined()
  expect(at(10_101)).toBe(10_101)
})
