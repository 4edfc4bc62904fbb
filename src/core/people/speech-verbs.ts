/**
 * Verbs that report speech, by how far they can be trusted. `plain`: hardly anything but speech. `usual`:
 * speech more often than not. `weak`: speech only right beside a quotation and its subject.
 * Our own lists, from reporting verbs met in news copy; moving a verb between them moves which rule decides.
 */
export type SpeechVerb = {
  readonly base: string
  readonly strength: 'plain' | 'usual' | 'weak'
  /** Whether the word is the form in -ing, which has no subject of its own. */
  readonly isParticiple: boolean
}

const PLAIN =
  'say tell add write tweet ask explain argue note insist warn reply continue conclude declare recall respond ' +
  'quip joke state claim assert contend concede acknowledge admit announce remark observe exclaim shout yell ' +
  'scream stress emphasize emphasise suggest testify retort proclaim opine muse counter reiterate'

const USUAL =
  'accuse advise affirm allege apologize apologise applaud assail assure attack attest beg bemoan blast boast ' +
  'brand call caution challenge characterize characterise chide chime cite clarify comment complain ' +
  'compliment condemn confess confirm congratulate cry decry defend demand denounce deny deride describe deem ' +
  'dismiss dispute disclose dub echo elaborate encourage estimate fret fume hail highlight hint implore imply ' +
  'indicate inform inquire instruct interject invoke label lament lambaste lambast lash lecture liken mock ' +
  'mutter object offer order phrase plead pledge ponder praise preach predict promise propose propound protest ' +
  'rail rant reason recommend recount refer refuse remember remind repeat report request reveal rip ' +
  'ridicule roar scoff scold slam sniff snap speculate summarize summarise surmise theorize tout ' +
  'underline underscore urge vent volunteer vow whisper wonder crow gush bristle hedge conjecture enthuse ' +
  'marvel tease taunt caption criticize criticise advocate swear chant sing message blog telegraph pen agree ' +
  'believe think fear worry sum title text rule find shoot appeal press boom thunder bellow bark growl intone ' +
  'deadpan drawl sneer snarl holler murmur mumble stammer lecture tease hiss implore sigh'

const WEAK =
  'use list name charge address hold see post fire hit point read cast raise put express rate accept go ' +
  'consider mention give question email view attribute react hope weigh voice wish feel know compare credit ' +
  'outline answer introduce signal quote portray paint decide regard thank welcome greet relate reflect speak ' +
  'envision slap blame define laugh smile grin nod shrug chuckle giggle smirk sob weep cough'

/** Forms that no rule of spelling gives, in the order third person, past, participle, -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  speak: 'speaks spoke speaking',
  read: 'reads read reading',
  put: 'puts put putting',
  swear: 'swears swore sworn swearing',
  sing: 'sings sang singing',
  see: 'sees saw seeing',
  hold: 'holds held holding',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  know: 'knows knew knowing',
  give: 'gives gave giving',
  go: 'goes went going',
  shoot: 'shoots shot shooting',
  hit: 'hits hit hitting',
  cast: 'casts cast casting',
}

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'admit quip slam rip refer beg rap pen dub slap snap sum grin nod shrug sob'.split(' '),
)

/** Matches `deny`; not `say`. */
const CONSONANT_Y = /[^aeiou]y$/u

/** Matches `stress` and `preach`; not `claim`. */
const HISSING = /(?:s|x|z|ch|sh)$/u

const VERBS: ReadonlyMap<string, SpeechVerb> = new Map([
  ...formsOf(WEAK, 'weak'),
  ...formsOf(USUAL, 'usual'),
  ...formsOf(PLAIN, 'plain'),
])

/** The speech verb that a word in lower case is a form of. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return VERBS.get(lower)
}

/** Verbs that stand before their subject ("said Lee"). */
export const INVERTED: ReadonlySet<string> = new Set(
  'say add write note explain argue tweet insist conclude observe continue recall declare quip joke warn reply announce'.split(
    ' ',
  ),
)

function formsOf(
  bases: string,
  strength: SpeechVerb['strength'],
): readonly (readonly [string, SpeechVerb])[] {
  return bases.split(' ').flatMap((base) =>
    [base, ...inflect(base)].map((form) => {
      const isParticiple = form !== base && form.endsWith('ing')
      return [form, { base, strength, isParticiple }] as const
    }),
  )
}

function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR[base]
  if (irregular !== undefined) return irregular.split(' ')
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (CONSONANT_Y.test(base)) {
    const stem = base.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  const third = HISSING.test(base) ? `${base}es` : `${base}s`
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base
  return [third, `${stem}ed`, `${stem}ing`]
}
