/** What becomes of a question: it is answered, its member is told to wait, or, having been told, left alone. */
export type Turn = 'answer' | 'wait' | 'silence'

/** So many questions at once, and one more after each of these milliseconds: more than anybody reads. */
const BURST = 10
const REGAINED_MS = 3_000

type Account = { readonly questions: number; readonly at: number; readonly isTold: boolean }

/** Keeps one member from taking everybody's time; kept in memory only, and not for longer than it matters. */
export class Cooldown {
  readonly #accounts = new Map<string, Account>()
  #forgot = 0

  /** A member's turn at this time, in milliseconds. */
  turn(member: string, now: number): Turn {
    const questions = left(this.#accounts.get(member), now)
    const isTold = this.#accounts.get(member)?.isTold ?? false
    if (now - this.#forgot >= REGAINED_MS) this.#forget(now)
    const may = questions >= 1
    const account = { questions: may ? questions - 1 : questions, at: now, isTold: !may }
    this.#accounts.set(member, account)
    if (may) return 'answer'
    return isTold ? 'silence' : 'wait'
  }

  /** Forgets whoever has all their questions again: mostly after one question, so it is worth doing often. */
  #forget(now: number): void {
    this.#forgot = now
    for (const [member, account] of this.#accounts) {
      if (left(account, now) >= BURST) this.#accounts.delete(member)
    }
  }
}

function left(account: Account | undefined, now: number): number {
  if (!account) return BURST
  return Math.min(BURST, account.questions + (now - account.at) / REGAINED_MS)
}
