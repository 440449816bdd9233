/** Names that stand for each other in news: countries with their people, capitals and seats of government; bodies with their short names. Origin: written for Plumbline. Licence: MIT. */

/** One group a line, names parted by commas; a name in capitals counts only when it is written so. */
export const nameGroups = {
  origin: 'written for Plumbline',
  licence: 'MIT',
  groups: `
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
bosnia,bosnian,bosnians,sarajevo
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
alaska,alaskan,alaskans
arkansas,ark.
delaware,del.
hawaii,hawaiian,hawaiians,honolulu
idaho,idahoan,boise
illinois,ill.
indiana,ind.,hoosier,hoosiers
iowa,iowan,iowans
kansas,kan.,kansan
kentucky,ky.
maine,mainers
maryland,md.
missouri,mo.
montana,mont.,montanans
nebraska,neb.
nevada,nev.,nevadans
north dakota,n.d.
ohio,ohioan,ohioans
oregon,ore.,oregonians,portland
rhode island,r.i.
south dakota,s.d.
utah,utahns
vermont,vt.
west virginia,w.va.
wyoming,wyo.
chicago,chicagoan,chicagoans,windy city
boston,bostonian,bostonians
detroit,michigan
houston,texas
dallas,texas
miami,florida
seattle,washington state
toronto,ontario,canada
montreal,quebec,canada
sydney,australia,new south wales
melbourne,australia,victoria
mumbai,bombay,india
shanghai,china
istanbul,turkey
mosul,iraq,iraqi
aleppo,syria,syrian
`,
} as const;
