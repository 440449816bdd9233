/** The registry of rules, written by `npm run rules`: one import per file, sorted by id. */
import type { Rule } from '@/lib/engine/rule';
import abortionLabel from '@/lib/rules/abortion-label';
import attackNoun from '@/lib/rules/attack-noun';
import bigotryLabel from '@/lib/rules/bigotry-label';
import campLabel from '@/lib/rules/camp-label';
import campSlur from '@/lib/rules/camp-slur';
import caughtOutVerb from '@/lib/rules/caught-out-verb';
import causalVerb from '@/lib/rules/causal-verb';
import certainty from '@/lib/rules/certainty';
import chargeNoun from '@/lib/rules/charge-noun';
import chargedWord from '@/lib/rules/charged-word';
import chattyWord from '@/lib/rules/chatty-word';
import collapse from '@/lib/rules/collapse';
import conflictVerb from '@/lib/rules/conflict-verb';
import contestedLabel from '@/lib/rules/contested-label';
import cultureFightNickname from '@/lib/rules/culture-fight-nickname';
import curiosityGap from '@/lib/rules/curiosity-gap';
import darkAdjective from '@/lib/rules/dark-adjective';
import deceitCharge from '@/lib/rules/deceit-charge';
import degreeWord from '@/lib/rules/degree-word';
import dehumanisingMetaphor from '@/lib/rules/dehumanising-metaphor';
import deridedDeed from '@/lib/rules/derided-deed';
import deridedGroup from '@/lib/rules/derided-group';
import digestLine from '@/lib/rules/digest-line';
import distancingWord from '@/lib/rules/distancing-word';
import doomForecast from '@/lib/rules/doom-forecast';
import doubtVerb from '@/lib/rules/doubt-verb';
import doubtingTail from '@/lib/rules/doubting-tail';
import dramaNoun from '@/lib/rules/drama-noun';
import editorialAside from '@/lib/rules/editorial-aside';
import eliteLabel from '@/lib/rules/elite-label';
import euphemism from '@/lib/rules/euphemism';
import explainerTease from '@/lib/rules/explainer-tease';
import falseChoice from '@/lib/rules/false-choice';
import fatePredicate from '@/lib/rules/fate-predicate';
import fearAppeal from '@/lib/rules/fear-appeal';
import feelingVerb from '@/lib/rules/feeling-verb';
import firstPersonHeadline from '@/lib/rules/first-person-headline';
import follyVerdict from '@/lib/rules/folly-verdict';
import forceVerb from '@/lib/rules/force-verb';
import forwardReference from '@/lib/rules/forward-reference';
import frenzyNoun from '@/lib/rules/frenzy-noun';
import fringeLabel from '@/lib/rules/fringe-label';
import gambitIdiom from '@/lib/rules/gambit-idiom';
import gateCoinage from '@/lib/rules/gate-coinage';
import glowWord from '@/lib/rules/glow-word';
import guiltByAssociation from '@/lib/rules/guilt-by-association';
import guiltVerb from '@/lib/rules/guilt-verb';
import harshAdjective from '@/lib/rules/harsh-adjective';
import headlineEpithet from '@/lib/rules/headline-epithet';
import heatedSaid from '@/lib/rules/heated-said';
import hostileNickname from '@/lib/rules/hostile-nickname';
import humiliation from '@/lib/rules/humiliation';
import insinuatingQuestion from '@/lib/rules/insinuating-question';
import insult from '@/lib/rules/insult';
import intensifier from '@/lib/rules/intensifier';
import judgingAdverb from '@/lib/rules/judging-adverb';
import knowingTone from '@/lib/rules/knowing-tone';
import leftReeling from '@/lib/rules/left-reeling';
import lieCharge from '@/lib/rules/lie-charge';
import listicle from '@/lib/rules/listicle';
import loadedCompound from '@/lib/rules/loaded-compound';
import luridAdjective from '@/lib/rules/lurid-adjective';
import marketVerb from '@/lib/rules/market-verb';
import messageReading from '@/lib/rules/message-reading';
import migrantLabel from '@/lib/rules/migrant-label';
import mindReading from '@/lib/rules/mind-reading';
import minimisation from '@/lib/rules/minimisation';
import missingAgent from '@/lib/rules/missing-agent';
import mockingQuality from '@/lib/rules/mocking-quality';
import moralVerdict from '@/lib/rules/moral-verdict';
import movementLabel from '@/lib/rules/movement-label';
import newsFlash from '@/lib/rules/news-flash';
import newsSlotCommand from '@/lib/rules/news-slot-command';
import noiseVerb from '@/lib/rules/noise-verb';
import nudgeAdverb from '@/lib/rules/nudge-adverb';
import opinionClaim from '@/lib/rules/opinion-claim';
import opinionFrame from '@/lib/rules/opinion-frame';
import poleLabel from '@/lib/rules/pole-label';
import possessedVerdict from '@/lib/rules/possessed-verdict';
import powerVerb from '@/lib/rules/power-verb';
import puffery from '@/lib/rules/puffery';
import questionHeadline from '@/lib/rules/question-headline';
import quizFrame from '@/lib/rules/quiz-frame';
import reactionInflation from '@/lib/rules/reaction-inflation';
import readerAddress from '@/lib/rules/reader-address';
import regimeLabel from '@/lib/rules/regime-label';
import scareQuotes from '@/lib/rules/scare-quotes';
import scornNoun from '@/lib/rules/scorn-noun';
import scornVerb from '@/lib/rules/scorn-verb';
import sensational from '@/lib/rules/sensational';
import servilityNoun from '@/lib/rules/servility-noun';
import shamLabel from '@/lib/rules/sham-label';
import slangDeed from '@/lib/rules/slang-deed';
import slightingAdjective from '@/lib/rules/slighting-adjective';
import smearCharge from '@/lib/rules/smear-charge';
import speculation from '@/lib/rules/speculation';
import squirmVerb from '@/lib/rules/squirm-verb';
import stanceLabel from '@/lib/rules/stance-label';
import statedMotive from '@/lib/rules/stated-motive';
import strongWord from '@/lib/rules/strong-word';
import stumbleVerb from '@/lib/rules/stumble-verb';
import superlativeClaim from '@/lib/rules/superlative-claim';
import surrenderFrame from '@/lib/rules/surrender-frame';
import sweepingWord from '@/lib/rules/sweeping-word';
import temperPortrait from '@/lib/rules/temper-portrait';
import terroristLabel from '@/lib/rules/terrorist-label';
import turnaboutIdiom from '@/lib/rules/turnabout-idiom';
import tyrannyCharge from '@/lib/rules/tyranny-charge';
import unmaskingVerb from '@/lib/rules/unmasking-verb';
import urgency from '@/lib/rules/urgency';
import usAndThem from '@/lib/rules/us-and-them';
import vagueAttribution from '@/lib/rules/vague-attribution';
import verdictPredicate from '@/lib/rules/verdict-predicate';
import verdictTail from '@/lib/rules/verdict-tail';
import viceNoun from '@/lib/rules/vice-noun';
import wryFrame from '@/lib/rules/wry-frame';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  abortionLabel,
  attackNoun,
  bigotryLabel,
  campLabel,
  campSlur,
  caughtOutVerb,
  causalVerb,
  certainty,
  chargeNoun,
  chargedWord,
  chattyWord,
  collapse,
  conflictVerb,
  contestedLabel,
  cultureFightNickname,
  curiosityGap,
  darkAdjective,
  deceitCharge,
  degreeWord,
  dehumanisingMetaphor,
  deridedDeed,
  deridedGroup,
  digestLine,
  distancingWord,
  doomForecast,
  doubtVerb,
  doubtingTail,
  dramaNoun,
  editorialAside,
  eliteLabel,
  euphemism,
  explainerTease,
  falseChoice,
  fatePredicate,
  fearAppeal,
  feelingVerb,
  firstPersonHeadline,
  follyVerdict,
  forceVerb,
  forwardReference,
  frenzyNoun,
  fringeLabel,
  gambitIdiom,
  gateCoinage,
  glowWord,
  guiltByAssociation,
  guiltVerb,
  harshAdjective,
  headlineEpithet,
  heatedSaid,
  hostileNickname,
  humiliation,
  insinuatingQuestion,
  insult,
  intensifier,
  judgingAdverb,
  knowingTone,
  leftReeling,
  lieCharge,
  listicle,
  loadedCompound,
  luridAdjective,
  marketVerb,
  messageReading,
  migrantLabel,
  mindReading,
  minimisation,
  missingAgent,
  mockingQuality,
  moralVerdict,
  movementLabel,
  newsFlash,
  newsSlotCommand,
  noiseVerb,
  nudgeAdverb,
  opinionClaim,
  opinionFrame,
  poleLabel,
  possessedVerdict,
  powerVerb,
  puffery,
  questionHeadline,
  quizFrame,
  reactionInflation,
  readerAddress,
  regimeLabel,
  scareQuotes,
  scornNoun,
  scornVerb,
  sensational,
  servilityNoun,
  shamLabel,
  slangDeed,
  slightingAdjective,
  smearCharge,
  speculation,
  squirmVerb,
  stanceLabel,
  statedMotive,
  strongWord,
  stumbleVerb,
  superlativeClaim,
  surrenderFrame,
  sweepingWord,
  temperPortrait,
  terroristLabel,
  turnaboutIdiom,
  tyrannyCharge,
  unmaskingVerb,
  urgency,
  usAndThem,
  vagueAttribution,
  verdictPredicate,
  verdictTail,
  viceNoun,
  wryFrame,
];
