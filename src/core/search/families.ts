/**
 * Words that stand for each other between talk and newspaper English: how a person asks, how an agency
 * writes. A line is a family; a word may be in several. Our own list, made by subject and not from questions.
 */
export const FAMILIES = `
fire sack dismiss terminate axe oust layoff can boot cut
resign quit leave depart departure exit step
hire appoint recruit employ nominate pick choose select tap
retire retirement
job work position post role career employment occupation profession
boss chief head leader director executive chairman president manager
worker employee staff staffer colleague coworker
strike walkout picket union labor
salary wage pay paycheck income earn earnings paid
money cash fund funding dollar finance
pay payment spend fee cost price
cost price charge expense worth value
cheap inexpensive affordable low
expensive costly pricey high
rich wealthy billionaire millionaire tycoon mogul fortune
poor poverty needy broke low-income
buy purchase acquire acquisition bought
sell sale sold
own owner belong possess
debt loan owe borrow lend mortgage
tax levy tariff duty
bankrupt bankruptcy insolvent collapse
profit earnings revenue gain
loss lose lost losing
invest investment investor stake
donate donation give contribute contribution charity
company firm business corporation employer enterprise
shop store retailer mall
customer client consumer buyer shopper
factory plant mill
build construct construction erect built develop
destroy wreck ruin demolish raze damage devastate
police cop officer sheriff detective authority
arrest detain custody catch caught apprehend nab hold
jail prison imprison incarcerate lock cell bars behind sentence
prisoner inmate detainee convict captive hostage
free freed release liberate let
escape flee fled run
crime offense felony wrongdoing
criminal offender suspect convict gangster
accuse charge allege indict claim accusation allegation
guilty convict conviction
innocent acquit clear
murder kill slay homicide manslaughter assassinate slain
kill die dead death deadly fatal fatality toll
die death dead pass late funeral
shoot shot gunfire gunman fire
gun weapon firearm rifle pistol
bomb explosion blast explode explosive
attack assault strike raid ambush
hurt injure wound injury harm injured
steal theft rob robbery stolen burglary loot
fraud scam cheat swindle con
bribe corruption graft corrupt
rape assault abuse harassment
drug narcotic cocaine heroin opioid
court judge lawsuit trial case ruling tribunal
sue lawsuit suit
lawyer attorney counsel prosecutor
law legislation bill act statute measure
rule regulation policy guideline
ban prohibit bar forbid block outlaw
allow permit let legal legalize approve
approve pass adopt endorse back
stop halt end block prevent
cancel scrap abandon drop call off
delay postpone wait suspend
government administration authorities state regime
govt government federal washington
president leader ruler head
dictator authoritarian strongman autocrat ruler
politician senator congressman lawmaker representative legislator
parliament congress legislature assembly
party political faction
vote ballot election poll elect
candidate nominee hopeful contender runner
campaign race bid run
win victory won beat triumph prevail winner
lose loss defeat lost beaten
support back endorse backing favor
supporter backer fan follower
oppose against opposition fight resist
opponent rival critic enemy adversary
protest demonstration rally march demonstrate
protester demonstrator activist marcher
riot unrest violence clash
revolt uprising rebellion coup overthrow
war conflict fighting battle combat
peace truce ceasefire armistice
soldier troop military army force
fighter militant rebel insurgent
terrorist extremist militant jihadist
missile rocket weapon
spy intelligence espionage agent
border frontier crossing
ally partner friend alliance
envoy ambassador diplomat emissary
talk negotiation dialogue negotiate discussion
deal agreement accord pact treaty
sanction embargo penalty restriction
punish punishment penalty sentence discipline
lift remove ease drop
aid help assist assistance support
immigrant migrant immigration newcomer undocumented
refugee migrant asylum displaced
deport expel kick remove throw
exile expel banish
country nation homeland
foreign overseas abroad international
city town municipality suburb
neighborhood area district
village hamlet town community
house home apartment residence
live reside residence inhabit settle
move relocate resettle
resident people inhabitant local
travel trip visit journey tour
come arrive arrival reach
go leave head travel
return come back
meet meeting gather summit
speak talk speech address
say tell state declare announce comment add
ask question request demand
answer reply respond response
think believe opinion view feel consider
admit concede acknowledge confess
deny reject dispute refuse
refuse decline reject
promise vow pledge
warn caution threaten warning threat
blame fault responsible
criticize slam blast attack condemn criticism denounce
praise applaud commend laud
apologize sorry apology regret
thank grateful gratitude
explain reason clarify
promise guarantee assure
urge call appeal press push
suggest propose recommend advise
insist argue maintain contend
predict forecast expect
joke kid mock tease
insult rude nasty slur
lie false untrue mislead
truth fact true
secret hide conceal confidential cover
reveal disclose show uncover expose leak
find discover locate
look search seek hunt
see watch view witness
hear listen
know aware
learn find discover study
teach taught teacher instructor
remember recall
forget forgot forgotten
like love enjoy fond favor
hate dislike despise loathe
want wish desire hope
worry fear concern afraid nervous scared anxious
doubt skeptical sceptical unsure uncertain
trust believe faith confidence
angry furious mad outrage anger upset
happy pleased glad delighted joy
sad depressed grief mourn
surprised shock stunned amazed
proud pride
ashamed shame embarrassed
crazy insane mad
begin start launch open
end finish stop close conclude
start found founded establish create begin
continue keep remain stay
change alter shift reform
fix repair mend solve
make create produce manufacture
use employ utilize
try attempt seek effort
get receive obtain gain
give provide offer grant
take grab seize
keep retain hold
lose miss
need require necessary
plan proposal propose strategy intend
goal aim purpose target objective
reason because why cause motive
cause lead result trigger
effect impact consequence result
problem trouble issue difficulty
mistake error wrong
risk danger threat hazard
dangerous risky unsafe hazardous
safe secure safety security
chance opportunity possibility odds
important significant key major crucial
big large huge major enormous giant
small little tiny
fast quick rapid speed
slow delay
strong powerful tough strength
weak fragile weakness
good great excellent
bad poor terrible awful
better improve improvement recover
worse worsen deteriorate
best top leading
old age elderly year-old
young youth teen teenager
new recent latest
first original initial
last final latest
next future upcoming
rise increase climb grow jump surge
fall drop decline decrease slump plunge
percent percentage share portion proportion
half quarter third
many number total lot
few several handful
all entire whole
only sole just
group team organization crew
member belong join
join enter enroll
kid child son daughter boy girl
child baby infant toddler
son boy
daughter girl
parent mother father mom dad
mom mother
dad father
grandma grandmother
grandpa grandfather
brother sister sibling
wife husband spouse marry marriage
husband wife partner couple
boyfriend girlfriend partner lover
divorce separate split separation breakup
wedding marry marriage
family relative relation
friend pal buddy
guy man fellow gentleman
lady woman female
men male
pregnant pregnancy expecting
born birth birthday
name nickname alias known
famous celebrity star well-known
fame famous
sick ill illness disease
doctor physician surgeon medic
hospital clinic
medicine drug treatment medication
cure treat treatment heal
vaccine shot jab vaccination
virus disease infection outbreak epidemic
cancer tumor
health medical
mental psychological
drunk alcohol drink
smoke cigarette tobacco
food eat meal dinner lunch
hungry hunger starve famine
restaurant cafe diner
cook chef
water drink
school student pupil education
college university campus
student pupil undergraduate graduate
graduate degree diploma
professor teacher lecturer academic
test exam
research study
scientist researcher expert
study survey poll report
report document paper
book novel memoir author
write author writer
movie film cinema
show program series
actor actress star
song music tune
musician singer band artist
sing song singer
play perform performance
picture photo image photograph pic
video footage clip film
art painting artist
museum gallery
newspaper paper tabloid daily
reporter journalist correspondent
press media news
tv television channel network
internet online web website
post tweet message
phone call telephone
computer laptop machine
hack hacker breach cyber
email message mail
game match contest
player athlete
coach manager
score point goal
championship title cup
team club squad
fan supporter
prize award honor medal
record history
religion faith religious
church catholic christian
muslim islam islamic
mosque muslim
jew jewish synagogue
priest pastor minister clergy
pray prayer
god lord
gay homosexual lgbt lesbian
transgender trans
black african-american
hispanic latino
white caucasian
race racial racist racism
racist bigot bigotry racism prejudice
woman female feminist
equality equal rights
right freedom liberty
abortion pro-life pro-choice
gun firearm nra
climate warming environment
weather storm rain snow
storm hurricane typhoon cyclone
flood water
fire blaze flame burn
earthquake quake tremor
rescue save
victim survivor casualty
survive survivor alive
car vehicle automobile
drive driver car
truck vehicle lorry
crash accident collision wreck
plane flight aircraft jet airline
pilot plane
train rail railway
ship boat vessel
road street highway
bridge span
airport flight
animal creature
dog puppy
cat kitten
tree forest wood
farm farmer agriculture
oil petroleum crude
gas fuel petrol
energy power electricity
nuclear atomic
coal mine miner
space nasa
clothes wear dress
hair haircut
color colour
house building
room bedroom
church building
land property estate
rent lease landlord tenant
door entrance
wall fence barrier
party celebration event gathering
celebrate celebration
holiday vacation
birthday anniversary
party dance
funeral burial
speech address remarks
crowd audience attendance
event occasion
event conference organised
ceremony event
replace successor succeed
follow succeed
lead leader led
run operate manage
control command rule
power authority influence
decide decision choose
choice option decision
agree consent accept
disagree dispute differ
argue argument dispute quarrel feud
fight battle struggle
compare comparison like
similar alike resemble
different differ difference
happen occur place
year annual
month monthly
week weekly
day daily
today now currently
morning dawn
night evening
previously before earlier
originally first
eventually finally later
always never
often frequently usually
sometimes occasionally
quickly soon
alone lone single
together joint
near close nearby
far distance mile
inside within
outside beyond
top peak
bottom low
part piece section
side edge
center middle central
north northern
south southern
east eastern
west western
apology apologize
advice advise
proof evidence prove
investigate investigation probe inquiry
inspect inspection check
test trial
search raid
letter note
sign petition
flag banner
symbol sign
logo symbol
voter electorate
poll survey
debate discussion argue
interview ask
quote say
statement announcement release
spokesman spokeswoman spokesperson
official officer authority
mayor city
governor state
minister cabinet
king queen royal monarch
prince princess royal
pope vatican catholic
soldier veteran
hero brave courage
brave courage courageous
award win
debut first
influence power sway
depend rely dependence dependent
isolate cut shun
engage dialogue talk
`
