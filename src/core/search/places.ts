/**
 * Countries with their people and their capital, as newspapers use one for the other ("Washington lifted its
 * sanctions"). A line: names of the country and its people, then after a bar its capital or seat of power.
 * Our own list of facts: the members of the Group of Twenty, of the European Union, and others often in the news.
 */
export const PLACES = `
us usa america american states | washington
uk britain british england english | london
scotland scottish scot | edinburgh
wales welsh | cardiff
ireland irish | dublin
russia russian | moscow kremlin
ukraine ukrainian | kyiv kiev
belarus belarusian | minsk
china chinese | beijing
taiwan taiwanese | taipei
japan japanese | tokyo
korea korean | seoul pyongyang
india indian | delhi
pakistan pakistani | islamabad
bangladesh bangladeshi | dhaka
nepal nepali nepalese | kathmandu
sri lanka lankan | colombo
afghanistan afghan | kabul
iran iranian persian | tehran
iraq iraqi | baghdad
syria syrian | damascus
lebanon lebanese | beirut
israel israeli | jerusalem
palestine palestinian | gaza ramallah
jordan jordanian | amman
egypt egyptian | cairo
saudi arabia | riyadh
yemen yemeni | sanaa
qatar qatari | doha
emirates emirati uae | dubai
kuwait kuwaiti
turkey turkish turk | ankara
greece greek | athens
cyprus cypriot | nicosia
france french | paris elysee
germany german | berlin
austria austrian | vienna
switzerland swiss | bern
italy italian | rome
vatican holy see | rome
spain spanish spaniard | madrid
portugal portuguese | lisbon
netherlands dutch holland | hague amsterdam
belgium belgian | brussels
luxembourg luxembourger
denmark danish dane | copenhagen
sweden swedish swede | stockholm
norway norwegian | oslo
finland finnish finn | helsinki
iceland icelandic | reykjavik
poland polish pole | warsaw
czech czechia | prague
slovakia slovak | bratislava
hungary hungarian | budapest
romania romanian | bucharest
bulgaria bulgarian | sofia
serbia serbian serb | belgrade
croatia croatian croat | zagreb
slovenia slovenian slovene | ljubljana
bosnia bosnian | sarajevo
kosovo kosovar | pristina
albania albanian | tirana
macedonia macedonian | skopje
moldova moldovan | chisinau
estonia estonian | tallinn
latvia latvian | riga
lithuania lithuanian | vilnius
georgia georgian | tbilisi
armenia armenian | yerevan
azerbaijan azerbaijani azeri | baku
kazakhstan kazakh | astana
uzbekistan uzbek | tashkent
mongolia mongolian | ulaanbaatar
myanmar burma burmese | rangoon yangon naypyidaw
thailand thai | bangkok
vietnam vietnamese | hanoi
cambodia cambodian | phnom penh
laos lao laotian | vientiane
malaysia malaysian | kuala lumpur
singapore singaporean
indonesia indonesian | jakarta
philippines filipino philippine | manila
australia australian aussie | canberra
zealand zealander | wellington
canada canadian | ottawa
mexico mexican
cuba cuban | havana
haiti haitian
jamaica jamaican | kingston
guatemala guatemalan
honduras honduran | tegucigalpa
salvador salvadoran
nicaragua nicaraguan | managua
panama panamanian
colombia colombian | bogota
venezuela venezuelan | caracas
ecuador ecuadorian | quito
peru peruvian | lima
bolivia bolivian
brazil brazilian | brasilia
argentina argentine argentinian | buenos aires
chile chilean | santiago
uruguay uruguayan | montevideo
paraguay paraguayan | asuncion
morocco moroccan | rabat
algeria algerian | algiers
tunisia tunisian | tunis
libya libyan | tripoli
sudan sudanese | khartoum
ethiopia ethiopian | addis ababa
eritrea eritrean | asmara
somalia somali | mogadishu
kenya kenyan | nairobi
uganda ugandan | kampala
rwanda rwandan | kigali
congo congolese | kinshasa
tanzania tanzanian
nigeria nigerian | abuja
ghana ghanaian | accra
senegal senegalese | dakar
mali malian | bamako
angola angolan | luanda
zimbabwe zimbabwean | harare
zambia zambian | lusaka
mozambique mozambican | maputo
africa african
europe european eu | brussels
asia asian
arab arabic arabian
`
