/**
 * English words that tell nothing of what a sentence is about, as `readWords` keys them; chosen as the
 * closed classes of grammar (articles, pronouns, prepositions, conjunctions, auxiliaries) and the verbs
 * that only introduce speech. They count when quotations are compared, not when subjects are.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either neither no not never none
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  myself himself herself itself themselves ourselves yourself who whom whose which what
  im youre hes shes theyre weve ive youve theyve ill youll hell shell well theyll id youd hed shed wed
  of in on at by for from to with without into onto over under about after before between among through
  during against within upon up down out off as than because since until till while if though although
  unless whether and or but nor so yet also too only just even still then there here when where why how
  is are was were be been being am isnt arent wasnt werent do does did doing done dont doesnt didnt
  have has had having havent hasnt hadnt will would shall should can could may might must
  wont wouldnt shouldnt cant cannot couldnt mustnt
  said says say saying told tells tell added adds according`.split(/\s+/u),
)

/** Whether a word, by its key, tells what a sentence is about. */
export function isTelling(key: string): boolean {
  return !FUNCTION_WORDS.has(key)
}
