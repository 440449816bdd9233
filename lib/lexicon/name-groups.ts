/** Names that stand for each other in news: countries with their people, capitals and seats of government; bodies with their short names. Origin: written for Plumbline. Licence: MIT. */

/** One group a line, names parted by commas; a name in capitals counts only when it is written so. */
export const nameGroups = {
  origin: 'written for Plumbline',
  licence: 'MIT',
  groups: `
united states,u.s.,US,USA,america,american,americans,washington,white house,administration,pentagon,state department,congress,capitol hill
russia,russian,russians,moscow,kremlin,putin
ukraine,ukrainian,ukrainians,kyiv,kiev,zelensky,zelenskyy
china,chinese,beijing,xi jinping,PRC,p.r.c.
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
ireland,irish,dublin,emerald isle
scotland,scottish,scots,edinburgh,holyrood
wales,welsh,cardiff
iceland,icelandic,reykjavik
romania,romanian,romanians,bucharest
bulgaria,bulgarian,bulgarians,sofia
serbia,serbian,serbs,belgrade
croatia,croatian,croats,zagreb
kosovo,kosovan,kosovar,pristina
belarus,belarusian,belarusians,minsk,lukashenko
georgia,georgian,georgians,tbilisi,atlanta,d-ga,r-ga,peach state
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
islamic state,isis,isil,daesh,daash,IS,caliphate
al qaeda,al-qaeda,al qaida
new york,new yorker,new yorkers,NYC,manhattan,brooklyn,big apple,gotham,empire state,d-ny,r-ny
los angeles,LA,l.a.,city of angels,angelenos
san francisco,SF,bay area
washington d.c.,d.c.,DC,washington,foggy bottom
las vegas,vegas,sin city
philadelphia,philly
north carolina,n.c.,NC,d-nc,r-nc
south carolina,s.c.,SC,d-sc,r-sc
california,calif.,californian,californians,d-ca,r-ca,golden state
florida,fla.,floridian,floridians,d-fl,r-fl,sunshine state
texas,tex.,texan,texans,d-tx,r-tx,lone star state
pennsylvania,pa.,d-pa,r-pa,keystone state
massachusetts,mass.,d-ma,r-ma,bay state
michigan,mich.,d-mi,r-mi,great lakes state
wisconsin,wis.,d-wi,r-wi,badger state
arizona,ariz.,d-az,r-az,phoenix,grand canyon state
virginia,va.,d-va,r-va
tennessee,tenn.,d-tn,r-tn,nashville,music city
connecticut,conn.,d-ct,r-ct
colorado,colo.,d-co,r-co,denver,mile high city
minnesota,minn.,d-mn,r-mn,minneapolis,twin cities
oklahoma,okla.,d-ok,r-ok
alabama,ala.,d-al,r-al
louisiana,la.,d-la,r-la,new orleans,nola,big easy
mississippi,miss.,d-ms,r-ms
new jersey,n.j.,d-nj,r-nj,garden state
new hampshire,n.h.,d-nh,r-nh,granite state
new mexico,n.m.,d-nm,r-nm
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
hollywood,film industry,movie industry,tinseltown
christianity,christian,christians,church
islam,islamic,muslim,muslims,islamist
judaism,jewish,jews,jew
antifa,anti-fascist,antifascist
uruguay,uruguayan,uruguayans,montevideo
paraguay,paraguayan,paraguayans
bolivia,bolivian,bolivians,la paz
ecuador,ecuadorian,ecuadorians,quito
guatemala,guatemalan,guatemalans
honduras,honduran,hondurans
el salvador,salvadoran,salvadorans
nicaragua,nicaraguan,nicaraguans,managua
panama,panamanian,panamanians
costa rica,costa rican,costa ricans
jamaica,jamaican,jamaicans
bahamas,bahamian,bahamians
dominican republic,dominican,dominicans
ghana,ghanaian,ghanaians,accra
senegal,senegalese,dakar
ivory coast,ivorian,ivorians
cameroon,cameroonian,cameroonians
uganda,ugandan,ugandans,kampala
rwanda,rwandan,rwandans,kigali
burundi,burundian
tanzania,tanzanian,tanzanians
zambia,zambian,zambians
zimbabwe,zimbabwean,zimbabweans,harare
mozambique,mozambican,mozambicans
angola,angolan,angolans
namibia,namibian,namibians
botswana,motswana
madagascar,malagasy
congo,congolese,kinshasa
eritrea,eritrean,eritreans
south sudan,south sudanese
liberia,liberian,liberians
sierra leone,sierra leonean
burkina faso,burkinabe
bangladesh,bangladeshi,bangladeshis,dhaka
sri lanka,sri lankan,sri lankans,colombo
nepal,nepali,nepalese,kathmandu
bhutan,bhutanese
maldives,maldivian
cambodia,cambodian,cambodians,phnom penh
laos,laotian,laotians
mongolia,mongolian,mongolians
singapore,singaporean,singaporeans
uzbekistan,uzbek,uzbeks,tashkent
turkmenistan,turkmen
kyrgyzstan,kyrgyz
tajikistan,tajik,tajiks
jordan,jordanian,jordanians,amman
kuwait,kuwaiti,kuwaitis
qatar,qatari,qataris,doha
bahrain,bahraini,bahrainis
oman,omani,omanis,muscat
united arab emirates,UAE,u.a.e.,emirati,emiratis,dubai,abu dhabi,emirates
cyprus,cypriot,cypriots,nicosia
malta,maltese,valletta
slovakia,slovak,slovaks,bratislava
slovenia,slovenian,slovenians,slovene,ljubljana
bosnia,herzegovina,bosnian,bosnians,sarajevo
albania,albanian,albanians,tirana
montenegro,montenegrin
north macedonia,macedonia,macedonian,macedonians,skopje
moldova,moldovan,moldovans,chisinau
estonia,estonian,estonians,tallinn
latvia,latvian,latvians,riga
lithuania,lithuanian,lithuanians,vilnius
luxembourg,luxembourger
greenland,greenlandic,greenlanders
fiji,fijian,fijians
samoa,samoan,samoans
papua new guinea,papuan
catalonia,catalan,catalans,barcelona
northern ireland,northern irish,belfast,stormont,ulster
kurdistan,kurd,kurds,kurdish
kashmir,kashmiri,kashmiris
tibet,tibetan,tibetans,lhasa
xinjiang,uyghur,uyghurs,uighur,uighurs
chechnya,chechen,chechens,grozny
alaska,alaskan,alaskans,d-ak,r-ak
arkansas,ark.,d-ar,r-ar
delaware,del.,d-de,r-de
hawaii,hawaiian,hawaiians,honolulu,d-hi,r-hi
idaho,idahoan,boise,d-id,r-id
illinois,ill.,d-il,r-il,chicago
indiana,ind.,hoosier,hoosiers,d-in,r-in
iowa,iowan,iowans,d-ia,r-ia,hawkeye state
kansas,kan.,kansan,d-ks,r-ks
kentucky,ky.,d-ky,r-ky
maine,mainers,d-me,r-me
maryland,md.,d-md,r-md,baltimore,charm city
missouri,mo.,d-mo,r-mo
montana,mont.,montanans,d-mt,r-mt
nebraska,neb.,d-ne,r-ne
nevada,nev.,nevadans,d-nv,r-nv,silver state
north dakota,n.d.,d-nd,r-nd
ohio,ohioan,ohioans,d-oh,r-oh,buckeye state
oregon,ore.,oregonians,portland,d-or,r-or
rhode island,r.i.,d-ri,r-ri
south dakota,s.d.,d-sd,r-sd
utah,utahns,d-ut,r-ut
vermont,vt.,d-vt,r-vt
west virginia,w.va.,d-wv,r-wv
wyoming,wyo.,d-wy,r-wy
chicago,chicagoan,chicagoans,windy city
boston,bostonian,bostonians,beantown
detroit,michigan,motor city,motown
houston,texas
dallas,texas
miami,florida
seattle,washington state,emerald city
toronto,ontario,canada
montreal,quebec,canada
sydney,australia,new south wales
melbourne,australia,victoria
mumbai,bombay,india
shanghai,china
istanbul,turkey
mosul,iraq,iraqi
aleppo,syria,syrian
queen,king,prince,princess,royal,royals,royal family,monarchy,palace,crown
pittsburgh,steel city
`,
} as const;
