import type { Subject } from './subject.ts'

/** How often each rule names the right speaker where the speaker is named. */
const RULES: Readonly<Record<string, number>> = {
  signature: 0.99,
  label: 0.97,
  interrupted: 0.97,
  touching: 0.94,
  inversion: 0.98,
  after: 0.98,
  'noun-cue': 0.75,
  before: 0.93,
  'shared-subject': 0.85,
  tail: 0.97,
  'same-paragraph': 0.97,
  colon: 0.97,
  'multi-paragraph': 0.97,
  'next-quotation': 0.9,
  'previous-speaker': 0.75,
  'sentence-subject': 0.6,
  reported: 0.95,
  added: 0.9,
  inserted: 0.95,
  according: 0.95,
}

/** Below this, the speaker is left out. */
export const SHOWN_FROM = 0.5

export function ruleConfidence(rule: string, subject: Subject): number {
  return (RULES[rule] ?? 0) * subject.confidence
}
