/** Groups and offices given a mocking name: union barons, the outrage mob, fat cats, jobsworths, apologists, media darlings. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'derided-group',
  title: 'Mocking name for a group',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” mocks people before it says what they did; a plain name would do.',
  why: 'The nickname makes one crowd out of many people and tells readers whose side to be on.',
  innocent: 'People sometimes wear such a name with pride, and the article may say so.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[union,press,media,food,oil,gas,coal,housing,property,tech,crypto,water,energy,rail,insurance,banking,town hall,council,nhs,bbc] [baron,barons,fat cat,goons,vultures,leeches,parasites,mandarins,bigwigs,overlords]',
        '[woke,anti-woke,twitter,cancel,pc,eco,climate,anti-vax,pro-vax,maga,trump,biden,brexit,remain,lockdown,anti-lockdown,gun,anti-gun,green,vegan,net zero,corbyn,farage,covid,mask,trans,anti-trans,qanon,antifa,outrage,language,speech,thought,fun,morality,diversity,dei,left,right,liberal,conservative,leftist,rightist,far-left,far-right,health,identity] {[mob,mobs,brigade,cult,cultists,police,zealots,zealot,fanatics,warriors,nutters,loons,loonies,lunatics,mania,blob,bros,fanboys,diehards,worshippers,crazies,crybabies,fanatic,nutjobs,nutter,trolls,inquisition,taliban,stasi,gestapo,commissars,puritans,scolds]}',
        '[chattering classes,commentariat,chumocracy,nomenklatura,politburo,quangocrat,quangocrats,apparatchik,apparatchiks,jobsworth,jobsworths,pencil-pushers,hangers-on,fanboy,fanboys,bootlicker,bootlickers,suck-up,wannabe,wannabes,bigwig,bigwigs,despot,despots,kleptocrat,kleptocrats,carpetbagger,whinger,whingers,moaners,doomsters,doom-mongers,gloomsters,talking heads,bean-counters,busybodies,killjoy,killjoys,spoilsports,freeloaders,freeloader,spongers,skivers,layabouts,slackers,shirkers,swamp creatures]',
        '[activist,rogue,hand-picked,soft-touch,partisan] {[judge,judges]}',
        '[killer,racist,crooked] {[cop,cops]}',
        '[dark money,dark-money,blood money,front group,front groups,failed state]',
        '[terror,terrorist,hamas,israel,putin,zelensky,kremlin,assad,beijing,islamist,fascist,nazi,communist,genocide,iran,trump,biden,regime,rape,tyrant,dictator] {[apologist,apologists,bootlicker,bootlickers,fan club,lapdog,lapdogs,groupie,groupies]}',
      ],
      plain: ['leaders', 'supporters'],
      unless: ['&[novel,film]'],
      flags: [
        'H: [[Union barons]] eye pension pot',
        'H: Outrage [[mob]] turns on Trump statue',
        'H: Outrage [[mob]] turns on Biden statue',
        'H: [[Jobsworths]] close Leeds tea stall',
        'H: Activist [[judge]] stops ferry',
        'H: Crooked [[cop]] keeps his badge',
        'H: [[Dark money]] pays for Ohio school race',
        'H: Putin [[apologists]] march in Vienna',
      ],
      passes: [
        'H: Novel paints union barons as saints',
        'H: Union leaders meet in Leeds',
        'H: Crowd hears Biden in Ohio',
        'H: Police hold two in Vienna',
        'H: Judge stops ferry sale',
      ],
    },
  ],
});
