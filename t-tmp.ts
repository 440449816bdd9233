import { readFrontPage } from '@/lib/extract/front-page';
import { frontPages } from './tests/extract/front-pages';
import { blocksOf } from './tests/extract/read-html';
for (const p of frontPages) { const f = readFrontPage(await blocksOf(p.html), {url:p.url,lang:'en'}); if(!('front' in f)) {console.log(p.slug,f);continue;}
 console.log('==',p.slug); for(const h of f.front.headlines.slice(0,3)) console.log([h.kicker,h.headline,h.teaser].map(s=>s&&f.front.text.slice(s.start,s.end)).join(' | '));}
