/**
 * The features that tell source and content of one given cue: each token by its side of the cue and distance from it, what
 * stands between, the quotations of both, and what the rules propose for this cue. Training and device share this file.
 */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import type { FeatureGroups } from '../../tagging/feature-groups';
import { combine } from '../../tagging/hash';
import type { CueSite } from './cue-site';
import { INSIDE, quotesKey, reachKey, SitePlace, settingOf } from './span-setting';
import type { TokenFacts } from './token-facts';

const T = {
  bias: 1,
  word: 10,
  cls: 20,
  distance: 30,
  between: 40,
  quote: 50,
  phrase: 60,
  rule: 70,
  cluster: 80,
  edge: 90,
} as const;

/**
 * Writes the features of the site's tokens; `likely[i]` counts the likely other cues that begin before token i. Those that
 * many tokens have in common go to `groups`, where there are any.
 */
export function spanFeatures(
  facts: TokenFacts,
  site: CueSite,
  likely: Int32Array,
  into: FeatureBuffer,
  groups?: FeatureGroups,
): void {
  const t = new SitePlace(settingOf(facts, site, likely));
  into.clear();
  groups?.clear();
  for (let i = site.from; i < site.to; i++) {
    t.enter(i);
    if (t.side === INSIDE) into.add(T.bias, INSIDE);
    else {
      wordFeatures(t, into);
      placeFeatures(t, into);
      ruleFeatures(t, into);
      share(t, reachKey(t), reachFeatures, into, groups);
      share(t, quotesKey(t), quoteFeatures, into, groups);
    }
    into.endToken();
    groups?.endToken();
  }
}

type Write = (t: SitePlace, into: FeatureBuffer) => void;

/** Features that are the same wherever a site has the key. */
function share(
  t: SitePlace,
  key: number,
  write: Write,
  into: FeatureBuffer,
  groups: FeatureGroups | undefined,
): void {
  if (!groups) write(t, into);
  else if (groups.join(key)) {
    write(t, groups.features);
    groups.features.endToken();
  }
}

/** The token's words, classes and cluster, by its side of the cue. */
function wordFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { i, side, sided } = t;
  const { word, cls, cluster } = t.in.facts;
  into.add(T.bias, side);
  for (let k = -1; k <= 1; k++) into.add(T.word + k + 1, combine(side, t.at(word, i + k)));
  into.add(T.word + 3, combine(sided, t.at(word, i - 1)));
  into.add(T.word + 4, combine(sided, t.at(word, i + 1)));
  const after = t.at(cls, i + 1);
  into.add(T.cls, combine(sided, t.at(cls, i - 1)));
  into.add(T.cls + 1, combine(sided, after));
  into.add(T.cls + 2, combine(sided, combine(after, t.at(cls, i + 2))));
  into.add(T.cluster, combine(side, cluster[i] as number));
}

/** The token where it stands: what lies between it and the cue, its noun phrase, quotations. */
function placeFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { i, side, sided, own, quotes } = t;
  const { quoted, word, capital } = t.in.facts;
  into.add(T.between, combine(combine(t.rivals, side), t.away));
  into.add(T.between + 1, combine(combine(t.rivals, t.verbs), combine(t.at(word, i), side)));
  into.add(T.quote + 1, combine(quotes, combine(t.at(quoted, i - 1), t.at(quoted, i + 1))));
  into.add(T.quote + 2, combine(quotes, own));
  into.add(T.phrase, combine(capital[i] as number, combine(sided, t.nouns)));
}

/** What the rules say of the token. */
function ruleFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { rule, pattern, site, facts } = t.in;
  if (!rule) return;
  const k = t.i - site.from;
  const said = rule[k] as number;
  const here = combine(said, rule[k + 1] as number);
  into.add(T.rule, here);
  into.add(T.rule + 1, combine(here, k > 0 ? (rule[k - 1] as number) : 0));
  into.add(T.rule + 2, combine(here, pattern));
  into.add(T.rule + 3, combine(said, combine(t.own, t.at(facts.cls, t.i - 1))));
  into.add(T.rule + 4, combine(said, t.path));
}

/** The distance from this cue. */
function reachFeatures({ reach, in: of }: SitePlace, into: FeatureBuffer): void {
  into.add(T.distance, combine(reach, of.nextClass));
  into.add(T.distance + 1, combine(reach, of.shape));
  into.add(T.distance + 2, combine(of.nextWord, reach));
}

/** How the token stands towards the quotations beside the cue. */
function quoteFeatures({ quotes, edges, side, away }: SitePlace, into: FeatureBuffer): void {
  into.add(T.quote, quotes);
  into.add(T.edge, combine(edges, combine(side, away)));
  into.add(T.edge + 1, combine(edges, quotes));
}
