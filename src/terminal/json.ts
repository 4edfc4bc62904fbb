import type { Answer, Passage } from '../core/answer.ts'
import type { Asked } from '../core/utterance.ts'

/** One line of `--json`: what was asked and the answer, as the contract with scripts has it. */
export function answerLine(utterance: string, asked: Asked, answer: Answer): string {
  return JSON.stringify({
    utterance,
    command: asked.command.name,
    arguments: asked.arguments,
    answer: {
      kind: answer.kind,
      score: answer.score,
      ...(answer.kind === 'abstention' && { reason: answer.reason }),
      ...(answer.kind === 'passages' && answer.note !== undefined && { note: answer.note }),
      passages: answer.passages.map(passageObject),
    },
  })
}

/** One line of `--json` for an utterance that was not understood. */
export function errorLine(utterance: string, sentence: string): string {
  return JSON.stringify({ utterance, error: sentence })
}

function passageObject(passage: Passage): object {
  const { article, paragraph, start, end, highlights, speaker, guess, label } = passage
  return {
    article: article.slug,
    paragraph,
    start,
    end,
    text: article.text.slice(start, end),
    highlights: highlights.map((span) => [span.start, span.end]),
    speaker: speaker ?? null,
    ...(guess && { guess: guess.name, confidence: guess.confidence }),
    ...(label !== undefined && { label }),
  }
}
