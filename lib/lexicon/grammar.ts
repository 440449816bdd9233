/** Closed classes of English words, for reading. A leading `~` asks for every inflection of a verb. Origin: written for Plumbline. Licence: MIT. */

/** Words by class; the keys are those of `WordClass` in lib/text/word-class.ts. */
export const grammar = {
  origin: 'written for Plumbline',
  licence: 'MIT',
  classes: {
    determiner:
      'the a an this that these those every each some any no another both either neither all many several few most more much such what which whose',
    preposition:
      'according of in on at by for with from to into onto over under against about after before between among through during without within across along around behind beyond near off out up down upon via toward towards despite amid than as like since until till per versus vs',
    modal:
      "will would can could may might shall should must ought ll d can't cannot won't wouldn't couldn't shouldn't mustn't mightn't we'll they'll he'll she'll it'll you'll i'll we'd they'd he'd she'd you'd i'd",
    auxiliary:
      "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't i'm you're we're they're i've you've we've they've gets got",
    subject:
      "i you he she it we they who someone everyone nobody anyone i'm you're we're they're i've we've they've",
    object: 'me him her us them it you themselves himself herself itself',
    possessive: 'my your his her its our their whose',
    conjunction:
      'and or but nor yet so because although though while whereas if unless when whenever where whether once that as',
    negation:
      "not never no none nobody nothing neither nor without hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot won't wouldn't couldn't shouldn't denies denied deny denying",
    reporting:
      '~say ~tell ~argue ~warn ~insist ~explain ~reply ~respond ~assert ~allege ~maintain ~contend ~believe ~think ~testify write writes wrote writing ~tweet ~complain ~joke ~muse ~opine ~quip ~advise ~assure',
    weakReporting:
      '~suggest ~show ~find ~indicate ~reveal ~hint ~signal ~imply ~propose ~claim ~report ~state ~fear ~hope ~note ~forecast ~estimate ~comment ~object ~counter ~promise ~vow ~pledge ~announce ~suspect ~deny ~agree ~charge ~feel ~expect ~add ~confirm ~repeat ~stress ~recall ~observe ~declare ~acknowledge ~concede ~admit ~emphasise ~reiterate ~remark ~conclude ~swear ~boast ~lament ~predict ~speculate ~caution ~rule ~post ~worry hears heard',
    naming:
      '~call ~describe ~dub ~brand ~label ~accuse ~denounce ~condemn ~decry ~slam ~blast ~criticise ~dismiss ~hail ~praise ~portray ~cast ~paint ~view ~see ~regard ~deride ~mock ~frame ~characterise ~depict ~attack ~lambast ~lambaste ~defend',
    urging: '~urge ~ask ~order ~press ~implore ~beg ~invite ~encourage ~instruct ~petition ~pressure ~advise',
    speaker:
      'president minister secretary spokesman spokeswoman spokesperson official officials minister ministers ministry police prosecutors prosecutor judge court lawyer lawyers attorney report study poll survey senator senators congressman congresswoman lawmaker lawmakers mp mps governor mayor chief chair chairman chairwoman ceo director analyst analysts expert experts scientists researchers researcher doctor doctors economist economists professor critics critic observers supporters opponents leader leaders ambassador envoy general commander department agency union company source sources witness witnesses residents activists campaigners group groups government administration white house kremlin parliament committee commission bank council un eu nato imf review inquiry document documents statement letter pope king queen prince bishop coach manager author host aide aides adviser advisers advisor advisors lawsuit suit complaint filing indictment boss bosses founder parents mother father widow victims survivor survivors insider insiders diplomat diplomats economist',
    number:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter percent',
    title: 'mr mrs ms dr gen sen rep gov prof st col capt lt sgt maj rev hon pres adm cmdr messrs',
    abbreviation:
      'inc corp ltd co jr sr etc jan feb mar apr jun jul aug sep sept oct nov dec no vs dept est fig al approx ave blvd rd bros univ',
    minor:
      'a an the and but or nor so yet for of in on at by to from with as into onto over per via up off out than if vs v not is are be it its his her their our my your this that',
    time: 'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday earlier later recently tonight week month year morning evening afternoon night last next january february march april june july august september october november december',
    adverb:
      'also just still now then already again soon often always never ever not only even once twice almost nearly quickly firmly repeatedly publicly openly reportedly allegedly finally simply really actually clearly apparently officially formally privately strongly sharply directly briefly largely mostly probably certainly increasingly simultaneously potentially effectively basically essentially',
    verb: 'says said told goes went gone makes made takes took taken gives gave given comes came knows knew known thinks thought becomes became begins began brought bought wants wanted keeps kept lets seems seemed appears appeared remains remained continues continued faces hits gets puts shows showed',
  },
} as const;
