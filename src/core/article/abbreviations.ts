/**
 * Words that carry a full stop without ending a sentence, in lower case and without their last stop.
 * Our own list, from the style guides' usual abbreviations in English news copy.
 */

/** Always followed by a name or another word: a sentence never ends here ("Mr. Smith", "vs. Spain"). */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj cmdr adm rev hon ' +
    'st mt ft pres supt det insp messrs mme mlle fr asst assoc dept vs v cf viz e.g i.e al approx'
  ).split(' '),
)

/** Written with a capital and followed by a figure: no sentence ends between them ("Feb. 17", "No. 10"). */
export const BEFORE_A_FIGURE: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec no nos vol fig art sec ch'.split(' '),
)

/**
 * Written with a capital, may end a sentence or not ("Apple Inc. said" but "… of Apple Inc. The firm …"):
 * the next word decides.
 */
export const PERHAPS_LAST: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd bros jr sr esq ph.d plc llc ave blvd rd jan feb mar apr jun jul aug sept sep oct ' +
    'nov dec ala ariz ark calif colo conn del ' +
    'fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt ' +
    'wash wis wyo'
  ).split(' '),
)

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An In On At But And He She It They We I You His Her Its Their Our My This That These Those ' +
    'There Here When While As After Before If For From With By To So Yet Or Nor Not No Now Then Since ' +
    'Some Many Most Such One What Who Why How Where Mr Mrs Ms Meanwhile However Also According Asked ' +
    'Still Although Though Because During Under Despite Last Earlier Later Once Until Both Each Every ' +
    'All Another Other Others Critics Officials'
  ).split(' '),
)
