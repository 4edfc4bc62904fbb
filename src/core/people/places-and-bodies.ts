import { wordSet } from './word-set.ts'

/** Capitalised words that are no person's name: our own lists of what news is full of. */

/** Places, and those who live there or belong to a party or a creed. */
export const PLACES = wordSet(
  'Arabia America Europe Asia Africa Russia China Iran Iraq Syria Israel Mexico Canada Cuba Libya Ukraine ' +
    'Belarus Germany France Britain England Scotland Wales Ireland Spain Italy Poland Turkey India Pakistan ' +
    'Japan Korea Vietnam Egypt Yemen Afghanistan Brazil Argentina Chile Peru Colombia Venezuela Nigeria Kenya ' +
    'Ethiopia Sudan Somalia Morocco Algeria Tunisia Ghana Uganda Rwanda Congo Lebanon Jordan Qatar Kuwait ' +
    'Oman Bahrain Sweden Norway Denmark Finland Iceland Estonia Latvia Lithuania Hungary Romania Bulgaria ' +
    'Serbia Croatia Bosnia Kosovo Slovenia Slovakia Albania Moldova Greece Cyprus Austria Switzerland Belgium ' +
    'Netherlands Luxembourg Portugal Malta Armenia Azerbaijan Kazakhstan Uzbekistan Mongolia Taiwan Thailand ' +
    'Myanmar Malaysia Singapore Indonesia Philippines Australia Nepal Bangladesh Crimea Donbas Gaza Chechnya ' +
    'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois ' +
    'Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi ' +
    'Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia ' +
    'Washington Wisconsin Wyoming Jersey York Hampshire Carolina Dakota Scotia Chicago Boston Philadelphia Detroit ' +
    'Cleveland Atlanta Miami Dallas Houston London Paris Moscow Beijing Brussels Berlin Tehran Baghdad ' +
    'Damascus Kyiv Kiev Minsk Manhattan Brooklyn Vilnius Warsaw Prague Vienna Geneva Rome Madrid Lisbon Athens ' +
    'Ankara Istanbul Cairo Jerusalem Tokyo Seoul Delhi Mumbai Islamabad Kabul Hong Kong Shanghai Sydney Tbilisi ' +
    'Brexit Islam Obamacare Internet Benghazi Aleppo Guantanamo Medicaid Medicare Oval Supreme Constitution ' +
    'Bible Christmas Easter Thanksgiving Halloween Pentagon Kremlin Capitol Senate Congress Twitter Facebook',
)

/** Adjectives and names of peoples, parties and creeds; they stand before titles and names. */
export const PEOPLES = wordSet(
  'English Spanish Islamic Muslim Muslims Christian Christians Jewish Hispanic Hispanics Latino Latinos ' +
    'African European British French German Russian Chinese Iranian Iraqi Syrian Israeli Mexican Mexicans ' +
    'Belarusian Belarusians Ukrainian Polish Italian Turkish Indian Japanese Korean Canadian Australian Swedish ' +
    'Norwegian Danish Finnish Dutch Belgian Greek Hungarian Romanian Bulgarian Serbian Czech Slovak Austrian ' +
    'Swiss Portuguese Brazilian Argentine Egyptian Saudi Palestinian Afghan Pakistani Georgian Armenian ' +
    'Lithuanian Latvian Estonian Republican Republicans ' +
    'Democrat Democrats Democratic American Americans Libertarian Labour Conservative Conservatives ' +
    'Tory Liberal Catholic Orthodox Protestant Irish Scottish Welsh Nobel U.S. U.N. E.U. US UK EU UN GOP ' +
    'Eastern Western Northern Southern Midwestern Californian Texan Soviet Arab Asian Cuban Hindu Buddhist Nazi Communist Socialist',
)

/** A name that ends on one of these, or holds it, is a body's. */
export const BODY_WORDS = wordSet(
  'Committee Party University College School Department Times Post News Court Council House Institute Center ' +
    'Centre Association Union Bank Corp Inc Group Foundation Administration Agency Bureau Congress Senate ' +
    'Police Campaign Journal Tribune Fox CNN NBC CBS ABC MSNBC BBC AP Reuters Press Network Company Co Ltd LLC ' +
    'Office Commission Board Army Navy Force Guard Service Services Security Conference Convention Coalition ' +
    'Alliance Society Federation Fund Trust Church Ministry Parliament Kingdom States State Nations Republic ' +
    'County City Street Avenue Road Park Hotel Inn Airport Hospital Hall Museum Library Tower Plaza River Lake ' +
    'Island Ocean Sea Mountain Beach Valley Act Bill Law Amendment Constitution Plan Deal Agreement Treaty Pact ' +
    'War Day Night Week Month Year Show Morning Debate Report Book Daily Weekly Herald Magazine Review Radio TV ' +
    'Twitter Facebook Instagram YouTube Google Apple Amazon Microsoft Studios Records Entertainment Media ' +
    'Systems Technologies Partners Associates Holdings Capital Management Caucus Project Initiative Program ' +
    'Watch Action PAC Citizens Teachers Workers Matter GOP DNC RNC FBI CIA EPA IRS NSA NAACP ISIS NATO EU UN US ' +
    'USA UK Politico Politifact PolitiFact Breitbart Pentagon Kremlin Museum Festival Award Awards Prize Cup ' +
    'League Olympics Games Championship Series Academy Orchestra Theatre Theater Square Bridge Building Center ' +
    'Airlines Airways Lines Motors Energy Industries Electric Oil Steel Insurance Stores Foods Railways ' +
    'Assembly Universe Healthcare Health Care Pharmaceuticals Communications Ventures Strategies Consulting ' +
    'Research United Athletic Rovers Wanderers FC District Region Province Coast Gulf Desert Index Exchange Street Team Staff Lives Movement Front Brigade',
)

/** Members of parties, who are named right after ("Democrat Tim Kaine"). */
export const PARTISANS = wordSet(
  'Republican Republicans Democrat Democrats Libertarian Conservative Labour Tory Liberal Socialist Communist',
)
