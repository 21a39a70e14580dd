import { readFileSync } from 'node:fs'; import { gunzipSync } from 'node:zlib'; import { JSDOM } from 'jsdom';
import { readPageFacts } from '/work/wt/finder/src/article/metadata/page-facts'; import { findHeadline } from '/work/wt/finder/src/article/metadata/headline';
const read=(f:string)=>readFileSync(f,"utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l));
const plain=(s:any)=>(s??"").toLowerCase().replace(/[^\p{L}\p{N}]/gu,"");
const c:any={}; let n=0;
for (const g of read('/work/shared/corpora/pages/pages.jsonl').filter((g:any)=>g.set==='news'&&g.goldTitle)) {
  const d=new JSDOM(gunzipSync(readFileSync('/work/shared/corpora/pages/'+g.file)).toString(),{url:g.url}).window.document;
  const f=readPageFacts(d); const h=findHeadline(f); n++;
  const cand:any={h1:h?.textContent, og:f.meta.get('og:title'), ld:(f.article as any)?.headline, ldname:(f.article as any)?.name, ldalt:(f.article as any)?.alternativeHeadline, tw:f.meta.get('twitter:title'), title:d.title};
  for(const k in cand) c[k]=(c[k]||0)+(plain(cand[k])===plain(g.goldTitle)?1:0);
  if(plain(cand.h1)!==plain(g.goldTitle)) console.log(g.id,'\n gold',g.goldTitle,'\n',cand, h?.outerHTML.slice(0,400));
}
console.log(n,c);
