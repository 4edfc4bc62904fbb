import { wordSet } from './word-set.ts'

/**
 * The small words of English that show where a name or a noun phrase begins and ends: closed classes, in
 * lower case, as a grammar lists them.
 */

/** A noun phrase begins at one of these. */
export const DETERMINERS = wordSet(
  'the a an his her their its our my your this that these those no any some many several most few all ' +
    'both each every another other such one two three four five six seven eight nine ten only more much',
)

/** They tell that a word after them is a noun, also where it could be a verb ("the claim"). */
export const NOUN_MARKERS = wordSet(
  'the a an his her their its our my your this these those no any new recent first last own past such ' +
    'public previous earlier latest initial written joint of following',
)

/** Words that govern the name or phrase after them, which is then no subject. */
export const PREPOSITIONS = wordSet(
  'of for at from with by in on to about against under near after before behind over as like than ' +
    'around into between among during despite through without within toward towards upon via since ' +
    'until amid across per outside inside onto above below beside beyond except including regarding',
)

/** Words between a subject and its verb that are passed over. */
export const BETWEEN_SUBJECT_AND_VERB = wordSet(
  'also then later recently repeatedly once again further simply has have had is was were are been ' +
    'being would will could may might did does do to not never even still already just actually now ' +
    'first often always instead since too ever soon both all today yesterday went on began by ' +
    'continued started tried appeared seemed goes can should must himself herself themselves itself ' +
    'sought used having recently long twice famously previously',
)

/** Pronouns in the form of a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she they it i we you')

/** Pronouns that stand for one woman or man. */
export const PERSONAL_PRONOUNS = wordSet('he she him her his hers himself herself')

/** A clause or a phrase ends before one of these. */
export const CLAUSE_WORDS = wordSet(
  'and or but nor that because although though when while if unless until since before after who whom ' +
    'which whose where why how what as so yet than whether said says say told tells asked',
)

/** Forms of "be" and "get" before a participle: the subject did not speak, it was spoken of. */
export const PASSIVE_WORDS = wordSet('been being was were is are be get got gets')

/** Words that tell nothing of a subject, wherever they stand. */
export const EMPTY_WORDS = wordSet(
  'the a an and but or so yet for nor in on at by to from with of as if when while after before since ' +
    'until because although though this that these those there here it its he his her she they we i you ' +
    'their our my your who what where why how which whose not no yes now then also even still just only ' +
    'both either neither each every all some many most much more less few several another other others ' +
    'one two three four five six seven eight nine ten according asked meanwhile however instead later ' +
    'earlier yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december jan feb mar ' +
    'apr jun jul aug sept sep oct nov dec last next speaking citing referring responding despite during ' +
    'following like unlike among between under over about against through without within perhaps maybe ' +
    'indeed once again never well oh look let first second third finally recently rather such nearly ' +
    'almost toward towards upon per via amid given based back down up out off too very quite really thus ' +
    'hence therefore moreover furthermore regardless same mostly sadly did do does is are was were be ' +
    'been being have has had can could will would should might must shall get go make take say says ' +
    'said added read related watch updated breaking exclusive advertisement mr. please ' +
    'whether everything everybody anything anyone beyond fellow stop no-one none him them us me thank thanks sure okay hey if nobody everybody everyone someone nothing',
)

/** Capitalised at a sentence's start, these are no names. */
export const ORDINARY_STARTS: ReadonlySet<string> = new Set([
  ...EMPTY_WORDS,
  ...wordSet(
    'police officials critics supporters experts analysts aides voters reporters protesters opponents ' +
      'authorities people women men lawmakers sources researchers scholars poll polls editor photo image ' +
      'video story god congress',
  ),
])

/** Clauses that say more about the word before them begin so. */
export const RELATIVES = wordSet('who which that')

/** Titles that tell nothing of what their bearer does. */
export const COURTESY_TITLES = wordSet('mr mr. mrs mrs. ms ms. miss sir dame')
