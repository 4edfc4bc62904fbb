import { stemOf } from './words.ts'

/**
 * Verbs of talk that are two words, by the stem of the verb and its particle, and the one word that newspapers
 * have for them. Our own list, made from the language and not from questions.
 */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  `
  go back return
  come back return
  get back return
  give back return
  pay back repay
  send back return
  find out learn
  set up establish
  shut down close
  close down close
  call off cancel
  put off postpone
  hold off delay
  lay off dismiss
  kick out expel
  throw out eject
  let out release
  let go release
  lock up imprison
  put away imprison
  break up separate
  split up separate
  step down resign
  take over seize
  run away flee
  get away escape
  break out escape
  cut back reduce
  cut down reduce
  go up rise
  go down fall
  come down fall
  bring up mention
  turn down refuse
  knock down demolish
  tear down demolish
  look into investigate
  show up appear
  turn up appear
  blow up explode
  pass away die
  sign up register
  team up join
  stand for represent
  give up surrender
  speed up accelerate
  pull out withdraw
  back out withdraw
  carry out conduct
  point out note
  rule out exclude
  leave out omit
  take in welcome
  take part participate
  put out publish
  `
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [verb = '', particle = '', plain = ''] = line.trim().split(' ')
      return [`${stemOf(verb)} ${particle}`, plain]
    }),
)
