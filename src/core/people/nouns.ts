import { wordSet } from './word-set.ts'

/** Common nouns that sources of news are called by, in lower case and in the singular where not said otherwise. */

/** One person, by a role: may stand for somebody named elsewhere ("the former flautist"). */
const ROLES = wordSet(
  'counsel president senator governor mayor minister chancellor secretary nominee candidate businessman ' +
    'businesswoman billionaire mogul congressman congresswoman lawmaker representative republican ' +
    'democrat independent libertarian leader chairman chairwoman chair chief director commissioner judge ' +
    'justice attorney lawyer prosecutor professor author writer columnist journalist reporter anchor host ' +
    'actor actress singer rapper star comedian filmmaker artist musician flautist flutist pianist athlete ' +
    'player coach quarterback striker goalkeeper captain doctor physician nurse scientist economist ' +
    'analyst strategist pollster historian scholar expert adviser advisor aide executive ceo founder ' +
    'co-founder entrepreneur investor banker developer tycoon general admiral colonel officer sheriff ' +
    'veteran pastor priest bishop pope rabbi activist dissident laureate advocate organizer mother father ' +
    'mom dad wife husband son daughter brother sister widow widower student teacher native resident ' +
    'frontrunner front-runner incumbent challenger socialist conservative liberal man woman lady spokesman ' +
    'spokeswoman spokesperson year-old premier diplomat envoy ambassador superintendent runner-up legend ' +
    'champion winner speaker whip whistleblower contender rival opponent magnate celebrity personality ' +
    'heiress operative manager consultant partner chef designer engineer farmer worker owner editor poet ' +
    'novelist photographer curator researcher biologist physicist geologist astronomer psychologist ' +
    'king queen prince princess emperor dictator autocrat strongman politician statesman negotiator ' +
    'ally supporter surrogate speechwriter donor backer critic lobbyist blogger commentator correspondent ' +
    'commander prisoner politician opposition-leader councilman councilwoman assemblyman delegate dean ' +
    'consultant staffer fundraiser loyalist confidant confidante biographer deputy treasurer campaigner vet retiree ' +
    'homemaker mechanic accountant realtor broker trader detective investigator refugee immigrant protester ' +
    'demonstrator superdelegate graduate contractor trucker waiter waitress clerk librarian therapist ' +
    'psychiatrist dentist epidemiologist climatologist meteorologist mathematician chemist archaeologist ' +
    'anthropologist sociologist philosopher criminologist ' +
    'principal physician surgeon pilot driver survivor victim neighbour neighbor friend uncle aunt cousin ' +
    'grandmother grandfather niece nephew member boss head partner official vice-president',
)

/** More that people are, told before or after a name ("the potter Ann Lee"), and seldom cited without one. */
const OCCUPATIONS = wordSet(
  'referee umpire substitute midfielder defender forward winger fullback batsman bowler pitcher ' +
    'catcher linebacker skipper sprinter swimmer cyclist skier skater boxer wrestler golfer gymnast ' +
    'jockey rower sailor climber mountaineer footballer cricketer racer olympian medallist medalist ' +
    'trainer scout instructor painter potter sculptor playwright composer conductor dancer drummer ' +
    'guitarist violinist cellist soprano tenor ballerina choreographer producer screenwriter cartoonist ' +
    'illustrator printmaker architect broadcaster presenter newsreader publisher biographer essayist ' +
    'librarian translator interpreter philosopher theologian linguist chemist mathematician statistician ' +
    'botanist naturalist conservationist inventor programmer coder hacker technician mechanic ' +
    'electrician plumber carpenter builder mason blacksmith baker butcher brewer grocer shopkeeper ' +
    'fisherman gardener rancher miner trucker cabbie bartender waiter waitress cleaner janitor barber ' +
    'hairdresser tailor receptionist clerk cashier accountant auditor broker trader insurer realtor ' +
    'landlord tenant tutor headteacher headmaster headmistress lecturer paediatrician pediatrician ' +
    'dentist midwife paramedic pharmacist vet psychiatrist therapist carer caregiver firefighter ' +
    'detective inspector constable policeman policewoman coroner magistrate barrister solicitor juror ' +
    'defendant plaintiff suspect fugitive inmate detainee hostage refugee migrant soldier sergeant ' +
    'corporal lieutenant major marine seaman airman astronaut cosmonaut monk nun imam cardinal ' +
    'archbishop chaplain missionary preacher vicar deacon monarch sultan sheikh duke duchess countess ' +
    'heir chieftain elder warlord rebel militant guerrilla campaigner protester demonstrator unionist ' +
    'councillor alderman treasurer senator-elect teenager toddler schoolboy schoolgirl girl boy mum ' +
    'grandma grandpa grandson granddaughter grandchild stepson stepdaughter stepfather stepmother fiance ' +
    'fiancee boyfriend girlfriend spouse twin orphan pensioner retiree homeowner commuter passenger ' +
    'tourist bystander customer shopper patient parishioner volunteer benefactor philanthropist ' +
    'collector dealer auctioneer financier industrialist shareholder chairperson socialite model ' +
    'entertainer magician clown puppeteer',
)

/** Always somebody else than the people named, unless the article gave someone that role. */
export const UNNAMED = wordSet(
  'spokesman spokeswoman spokesperson official aide source narrator announcer moderator questioner ' +
    'reporter voter supporter friend doctor man woman person guy resident student witness neighbor ' +
    'neighbour member reader commentator viewer caller attendee protester',
)

/** People together, in the plural or collective: never one named person. */
export const GROUPS = wordSet(
  'officials aides sources groups people members some others many researchers authors attorneys lawyers ' +
    'protesters demonstrators critics experts analysts leaders lawmakers democrats republicans police ' +
    'family crowd audience insiders operatives surrogates percent advisers allies opponents rivals ' +
    'reporters journalists readers residents students senators governors mayors presidents candidates ' +
    'nominees officers agents prosecutors investigators witnesses neighbors neighbours colleagues ' +
    'organizers organisers activists advocates voters supporters friends parents teachers workers doctors ' +
    'scientists economists historians scholars observers pundits conservatives liberals progressives women ' +
    'men americans europeans belarusians ministers diplomats backers strategists participants viewers ' +
    'aides editors executives veterans authorities detractors fans companies agencies countries nations ' +
    'relatives siblings attendees delegates spectators commentators hosts lobbyists employers employees users ' +
    'respondents customers clients staffers soldiers troops nurses physicians patients jurors judges pastors ' +
    'governments newspapers outlets networks campaigns unions campaigners environmentalists',
)

/** Bodies and papers that speak. */
export const BODIES = wordSet(
  'campaign agency group union committee commission department company court government ministry embassy ' +
    'administration party panel board council firm organization organisation association university ' +
    'network newspaper paper website magazine outlet team office staff bank church coalition charity club ' +
    'trust foundation startup start-up nonprofit non-profit watchdog regulator pressure-group ' +
    'federation institute parliament senate congress house army military service kremlin pentagon ' +
    'report study article letter statement memo poll ad document complaint book survey headline sign ' +
    'banner email tweet post clip video spot editorial piece story ruling order bylaws rules law bill ' +
    'brief filing lawsuit suit finding message note transcript caption text release op-ed constitution ' +
    'resolution affidavit indictment warrant announcement blog site page notice plaque sources dossier',
)

/** Nouns for one man. */
export const MENS_NOUNS = wordSet(
  'businessman congressman spokesman chairman councilman assemblyman king prince father husband son ' +
    'brother uncle grandfather actor man gentleman pope priest bishop boyfriend salesman policeman fireman ' +
    'nephew widower boy monk dad statesman strongman emperor',
)

/** Nouns for one woman. */
export const WOMENS_NOUNS = wordSet(
  'businesswoman congresswoman spokeswoman chairwoman councilwoman assemblywoman queen princess mother mom ' +
    'wife daughter sister aunt grandmother actress woman lady girlfriend saleswoman policewoman niece widow ' +
    'girl nun heiress waitress hostess',
)

/** Whether a noun, in lower case, is a role that one person has; "71-year-old" is one. */
export function isRole(noun: string): boolean {
  return ROLES.has(noun) || noun.endsWith('-year-old')
}

/** Whether a noun, in lower case, tells what the person beside it is: any role, or what somebody does. */
export function isCalling(noun: string): boolean {
  return isRole(noun) || OCCUPATIONS.has(noun) || CALLING_ENDING.test(noun)
}

/** Endings of nouns for people only: matches `geologist`, `policewoman`, `beekeeper`; not `list`. */
const CALLING_ENDING = /(?:ologist|ographer|ician|woman|keeper|maker|grower|seller|fighter)$/u

/** A role as roles are compared: every age is the same. */
export function roleName(noun: string): string {
  return noun.endsWith('-year-old') ? 'year-old' : noun
}

/** Whether a noun names people; "drivers" does as "driver" is a role. */
export function isHuman(noun: string): boolean {
  if (isRole(noun) || UNNAMED.has(noun) || GROUPS.has(noun)) return true
  return noun.endsWith('s') && ROLES.has(noun.slice(0, -1))
}

/** Whether a noun is one that speaks: a person's role, a group, a body or a paper. */
export function isSource(noun: string): boolean {
  return isHuman(noun) || BODIES.has(noun)
}
