/** Words of gossip and social media that headlines borrow to sound close: literally, totally, omg, bae. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Chat, slang and gush. */
export const chattyWords: Lexicon = {
  name: 'chatty-words',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'literally', 'totally', 'basically', 'definitely', 'obviously', 'honestly', 'seriously', 'hilariously', 'hilarious',
    'adorable', 'adorably', 'awesome', 'awesomeness', 'badass', 'epic', 'omg', 'lol', 'wtf', 'lmao', 'bff', 'bffs', 'bae',
    'yolo', 'fomo', 'icymi', 'tfw', 'mfw', 'tbh', 'af', 'nsfw', 'gonna', 'gotta', 'wanna', 'outta', 'kinda',
    'sorta', 'dunno', 'yep', 'nope', 'yup', 'hey', 'whoa', 'yikes', 'ugh', 'damn', 'dang', 'hell outta', 'the hell out', 'shit',
    'shitty', 'bullshit', 'fuck', 'fucking', 'fucked', 'fuckin',  'asshole', 'crap', 'crappy',  'boob',
    'boobs', 'butt', 'booty', 'pee', 'poop', 'fart', 'barf', 'puke', 'sexy', 'hunk', 'hunky', 'hottie', 'hotties', 
    'dreamboat', 'swoon', 'swooning', 'smitten', 'cutie', 'cuties', 'cutest', 'cuteness', 'goofy', 'dorky', 'nerdy', 'nerds',
    'geeky', 'sassy', 'snarky', 'shade', 'trolled', 'trolling', 'memes', 'meme', 'selfie', 'selfies', 'throwback',
    'insanely', 'freakin', 'freaking', 'ridiculously', 'weirdly', 'awkward', 'awkwardly', 'cringe', 'relatable', 'cray',
    'heartwarming', 'tear-jerking', 'delightful', 'delightfully', 'delicious', 'yummy', 'yum', 'drool', 'foodgasm', 'foodie',
    'obsessed', 'obsession', 'diy', 'bucket-list', 'must-have', 'mind-blowing', 'mind-blowingly', 'mind-boggling',
    'jaw-dropping', 'perfection', 'flawless', 'gorgeous', 'drop-dead', 'swoonworthy', 'swoon-worthy', 'genius', 'magical',
    'vibes', 'vibe', 'definitively', 'unpopular opinion', 'hot take', 'plot twist', 'spoiler alert',
    'spoilers', 'fun fact', 'pro tip', 'just saying', 'shut up', 'clap back', 'claps back', 'clapped back', 'threw shade',
    'throws shade', 'throwing shade', 'major shade', 'goes viral', 'going viral', 'went viral', 'gone viral', 'is viral',
    'perfectly', 'dear god', 'oh my god', 'my god', 'oh god', 'no big deal', 'so much', 'so hard', 'so cute', 'so good', 'so sexy', 'so bad', 'so many', 'so damn',
    'like a boss', 'like a pro', 'as told by', 'first time ever', 'for the first time ever', 'right now', 'for real', 'for once',
    'on fleek', 'on point', 'surprise ending', 'then and now', 'you guys', 'ever', 'weirdest', 'creepiest', 'craziest',
    'funniest', 'coolest', 'dumbest', 'sweetest', 'hottest', 'sexiest', 'saddest', 'nicest', 'scariest',
  ],
};
