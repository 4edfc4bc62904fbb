import type { Answer } from '../core/answer.ts'

/** The colour of an embed's edge, by the kind of answer. Nothing is told by it alone. */
export function edgeOf(answer: Answer, command?: string): number {
  if (answer.kind === 'abstention') return EDGE.nothing
  const own = command === undefined ? undefined : BY_COMMAND.get(command)
  return own ?? (answer.passages[0]?.speaker === undefined ? EDGE.answer : EDGE.quotation)
}

/** Told apart in dark and light, and by those who see no red or no green: they differ in lightness too. */
const EDGE = {
  answer: 0x1f8a70,
  quotation: 0xe0a030,
  person: 0x7a5cc9,
  summary: 0x3b82c4,
  nothing: 0x8a8f98,
} as const

const BY_COMMAND: ReadonlyMap<string, number> = new Map([
  ['quote', EDGE.quotation],
  ['check', EDGE.quotation],
  ['who', EDGE.person],
  ['summary', EDGE.summary],
  ['timeline', EDGE.summary],
  ['read', EDGE.summary],
])
