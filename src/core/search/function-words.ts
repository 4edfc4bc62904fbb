/**
 * Words that carry the sentence and not the subject: a search for them finds everything. Our own list,
 * the closed classes of English (articles, pronouns, prepositions, conjunctions, auxiliaries) with the
 * question words and what contractions leave behind.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so if then than that this these those there here it its itself he him his ' +
    'himself she her hers herself they them their theirs themselves we us our ours ourselves you your ' +
    'yours yourself i me my mine myself who whom whose what which when where why how am is are was were ' +
    'be been being do does did doing done have has had having can could may might must shall should ' +
    'will would of in on at by for with about against between into through during before after above ' +
    'below to from up down out off over under again further once as until while because not no only ' +
    'own same too very just now also any both each few more most other some such all ever many much ' +
    'name called whether though although upon onto within without among toward towards via per etc ' +
    "cannot isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't " +
    "wouldn't shouldn't mustn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll " +
    "it'd it'll we're we've we'd we'll they're they've they'd they'll that'll who'd who'll who've " +
    "what'd what're what've there'd there'll let's ain't how'd where'd why'd when'd s t d ll m re ve"
  ).split(' '),
)
