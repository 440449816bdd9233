/** Names that stand for each other in news: countries with their people, capitals and seats of government; bodies with their short names. */

/** One group a line, names parted by commas. A name in capitals counts only when it is written so. Written for Plumbline. */
const GROUPS = `
united states,u.s.,US,USA,america,american,americans,washington,white house,administration,pentagon,state department,congress,capitol hill
russia,russian,russians,moscow,kremlin,putin
ukraine,ukrainian,ukrainians,kyiv,kiev,zelensky,zelenskyy
china,chinese,beijing,xi jinping
united kingdom,britain,british,briton,britons,UK,u.k.,london,westminster,downing street,whitehall,england,english,brits,brit
france,french,paris,elysee,élysée
germany,german,germans,berlin
european union,EU,e.u.,brussels,europe,european,europeans,eurozone
italy,italian,italians,rome
spain,spanish,madrid,spaniards
portugal,portuguese,lisbon
greece,greek,greeks,athens
turkey,türkiye,turkish,turks,turk,ankara,erdogan,erdoğan
israel,israeli,israelis,jerusalem,tel aviv,netanyahu,knesset
palestine,palestinian,palestinians,gaza,west bank,hamas,ramallah
iran,iranian,iranians,tehran,ayatollah
iraq,iraqi,iraqis,baghdad
syria,syrian,syrians,damascus,assad
lebanon,lebanese,beirut,hezbollah
saudi arabia,saudi,saudis,riyadh
egypt,egyptian,egyptians,cairo
yemen,yemeni,houthi,houthis,sanaa
afghanistan,afghan,afghans,kabul,taliban
pakistan,pakistani,pakistanis,islamabad
india,indian,indians,new delhi,delhi,modi
north korea,north korean,north koreans,pyongyang,kim jong un,kim jong-un,dprk
south korea,south korean,south koreans,seoul
japan,japanese,tokyo
taiwan,taiwanese,taipei
hong kong,hongkong,hongkongers
vietnam,vietnamese,hanoi
philippines,philippine,filipino,filipinos,manila,duterte,marcos
indonesia,indonesian,indonesians,jakarta
malaysia,malaysian,kuala lumpur
thailand,thai,thais,bangkok
myanmar,burma,burmese,rohingya
australia,australian,australians,aussie,aussies,canberra
new zealand,new zealander,new zealanders,kiwi,kiwis,wellington
canada,canadian,canadians,ottawa
mexico,mexican,mexicans,mexico city
cuba,cuban,cubans,havana
venezuela,venezuelan,venezuelans,caracas,maduro
brazil,brazilian,brazilians,brasilia,brasília
argentina,argentine,argentinian,argentines,buenos aires
chile,chilean,chileans,santiago
colombia,colombian,colombians,bogota,bogotá
peru,peruvian,peruvians,lima
haiti,haitian,haitians,port-au-prince
puerto rico,puerto rican,puerto ricans,san juan
nigeria,nigerian,nigerians,abuja,lagos
kenya,kenyan,kenyans,nairobi
south africa,south african,south africans,pretoria,johannesburg
ethiopia,ethiopian,ethiopians,addis ababa
somalia,somali,somalis,mogadishu
sudan,sudanese,khartoum
libya,libyan,libyans,tripoli
tunisia,tunisian,tunisians,tunis
morocco,moroccan,moroccans,rabat
algeria,algerian,algerians,algiers
poland,polish,poles,warsaw
hungary,hungarian,hungarians,budapest,orban,orbán
czech republic,czech,czechs,prague
austria,austrian,austrians,vienna
switzerland,swiss,bern,geneva
netherlands,dutch,holland,the hague,amsterdam
belgium,belgian,belgians,brussels
sweden,swedish,swedes,stockholm
norway,norwegian,norwegians,oslo
denmark,danish,danes,copenhagen
finland,finnish,finns,helsinki
ireland,irish,dublin
scotland,scottish,scots,edinburgh,holyrood
wales,welsh,cardiff
iceland,icelandic,reykjavik
romania,romanian,romanians,bucharest
bulgaria,bulgarian,bulgarians,sofia
serbia,serbian,serbs,belgrade
croatia,croatian,croats,zagreb
kosovo,kosovan,kosovar,pristina
belarus,belarusian,belarusians,minsk,lukashenko
georgia,georgian,georgians,tbilisi,atlanta
armenia,armenian,armenians,yerevan
azerbaijan,azerbaijani,azeri,baku
kazakhstan,kazakh,astana
crimea,crimean,crimeans,sevastopol
vatican,holy see,pope,pontiff
united nations,UN,u.n.,security council,general assembly
nato,alliance,atlantic
republican party,republican,republicans,gop,g.o.p.
democratic party,democrat,democrats,democratic,dems,dem,dnc
conservative party,conservative,conservatives,tory,tories
labour party,labour
liberal democrats,lib dem,lib dems,liberal democrat
scottish national party,SNP,nationalists
supreme court,scotus,high court,justices
federal reserve,fed,central bank
bank of england,threadneedle street,central bank
european central bank,ECB,e.c.b.,central bank
international monetary fund,IMF,i.m.f.
world health organization,world health organisation,WHO,w.h.o.
world trade organization,world trade organisation,WTO,w.t.o.
federal bureau of investigation,FBI,f.b.i.,bureau,feds
central intelligence agency,CIA,c.i.a.,intelligence
national security agency,NSA,n.s.a.
internal revenue service,IRS,i.r.s.
environmental protection agency,EPA,e.p.a.
justice department,department of justice,DOJ,d.o.j.,prosecutors
homeland security,DHS,d.h.s.
immigration and customs enforcement,ICE,i.c.e.
food and drug administration,FDA,f.d.a.
national rifle association,NRA,n.r.a.,gun lobby
national health service,NHS,n.h.s.
affordable care act,obamacare,ACA
islamic state,isis,isil,daesh
al qaeda,al-qaeda,al qaida
new york,new yorker,new yorkers,NYC,manhattan,brooklyn
los angeles,LA,l.a.
san francisco,SF,bay area
washington d.c.,d.c.,DC,washington
las vegas,vegas
philadelphia,philly
north carolina,n.c.,NC
south carolina,s.c.,SC
california,calif.,californian,californians
florida,fla.,floridian,floridians
texas,tex.,texan,texans
pennsylvania,pa.
massachusetts,mass.
michigan,mich.
wisconsin,wis.
arizona,ariz.
virginia,va.
tennessee,tenn.
connecticut,conn.
colorado,colo.
minnesota,minn.
oklahoma,okla.
alabama,ala.
louisiana,la.
mississippi,miss.
new jersey,n.j.
new hampshire,n.h.
new mexico,n.m.
facebook,meta,instagram,zuckerberg
twitter,tweet,tweets,tweeted
google,alphabet,youtube
house of representatives,house,congress,representatives,lower chamber
senate,senator,senators,upper chamber,congress
house of commons,commons,parliament,mps
house of lords,lords,peers,parliament
wall street,stocks,markets,stock market
silicon valley,tech companies,tech firms
amazon,bezos,aws
tesla,musk,spacex
hollywood,film industry,movie industry
christianity,christian,christians,church
islam,islamic,muslim,muslims,islamist
judaism,jewish,jews,jew
antifa,anti-fascist,antifascist
`;

/** Titles and ranks that stand before names and are no part of them. */
export const TITLES: ReadonlySet<string> = new Set(
  'president vice-president vice prime minister sen senator rep representative gov governor mr mrs ms miss dr sir lord lady dame king queen prince princess duke duchess pope cardinal archbishop bishop judge gen colonel col captain capt sergeant sgt lt major mayor chancellor secretary leader ambassador congressman congresswoman professor prof coach ceo director chairman chairwoman chair former ex'.split(
    ' ',
  ),
);

/** Listed names that are common words too, so that a capital in a title-case headline does not make them names. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'administration america american americans wellington lima santiago georgia turkey turks turk poles polish dutch swiss english irish welsh wales scots chile china peru alliance atlantic conservative conservatives labour democratic nationalists fed feds bureau intelligence prosecutors justices house congress representatives senate senator senators commons parliament mps lords peers stocks markets meta alphabet instagram tweet tweets tweeted aws church christian christians pope pontiff manhattan brooklyn bern nice reading kiwi kiwis brit brits dem dems marcos modi holland holyrood assad alabama vegas philly taliban ice who la sf mass miss'.split(
    ' ',
  ),
);

/** Returns whether `name` (as written) is listed and is a name wherever it has a capital. */
export const isSureName = (name: string): boolean =>
  aliasesOf(name).length > 0 && !COMMON_WORDS.has(name.toLowerCase());

interface Alias {
  /** Lower case, or as written where capitals matter. */
  readonly name: string;
  readonly isCapital: boolean;
}

let groups: readonly (readonly Alias[])[] | null = null;
let groupsByName: ReadonlyMap<string, readonly number[]> | null = null;

/** Returns all alias groups; made on first use. */
function readGroups(): readonly (readonly Alias[])[] {
  groups ??= GROUPS.trim()
    .split('\n')
    .map((row) => row.split(',').map((name): Alias => ({ name, isCapital: /^[A-Z]+$/.test(name) })));
  return groups;
}

/** Returns the names that may stand for `name` (as written), itself included; empty when it is not listed. Capitals matter where `isCapital` says so. */
export function aliasesOf(name: string): Alias[] {
  if (!groupsByName) {
    const byName = new Map<string, number[]>();
    readGroups().forEach((group, i) => {
      for (const alias of group) byName.set(alias.name, [...(byName.get(alias.name) ?? []), i]);
    });
    groupsByName = byName;
  }
  const found = groupsByName.get(name) ?? groupsByName.get(name.toLowerCase()) ?? [];
  return found.flatMap((i) => [...(readGroups()[i] ?? [])]);
}
