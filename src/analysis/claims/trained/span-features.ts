/**
 * The features that tell source and content of one given cue: each token by its side of the cue and distance from it, what
 * stands between, the quotations of both, the cue's lemma, and what the rules propose for this cue. Training and device
 * share this file.
 */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import type { FeatureGroups } from '../../tagging/feature-groups';
import { combine } from '../../tagging/hash';
import type { CueSite } from './cue-site';
import {
  INSIDE,
  pathKey,
  quotesKey,
  reachKey,
  SitePlace,
  settingOf,
  sidedKey,
} from './span-setting';
import type { TokenFacts } from './token-facts';

const T = {
  bias: 1,
  word: 10,
  cls: 20,
  distance: 30,
  between: 40,
  quote: 50,
  lemma: 60,
  after: 70,
  phrase: 80,
  rule: 90,
  cluster: 100,
  edge: 110,
} as const;

const few = (n: number): number => Math.min(3, n);
const middle = (cluster: number): number => (cluster ? (cluster + 31) >> 3 : 0);

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
      share(t, sidedKey(t), sidedFeatures, into, groups);
      share(t, pathKey(t), pathFeatures, into, groups);
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

/** The token's words, classes and clusters, by its side of the cue. */
function wordFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { i, side, sided, reach } = t;
  const { word, cls, cluster } = t.in.facts;
  for (let k = -1; k <= 1; k++) into.add(T.word + k + 1, combine(side, t.at(word, i + k)));
  into.add(T.word + 3, combine(sided, t.at(word, i - 1)));
  into.add(T.word + 4, combine(sided, t.at(word, i + 1)));
  const before = t.at(cls, i - 1);
  const after = t.at(cls, i + 1);
  into.add(T.cls, combine(sided, combine(before, after)));
  into.add(T.cls + 1, combine(sided, before));
  into.add(T.cls + 2, combine(sided, after));
  into.add(T.cls + 3, combine(sided, combine(after, t.at(cls, i + 2))));
  into.add(T.cls + 4, combine(sided, combine(before, t.at(cls, i - 2))));
  const own = cluster[i] as number;
  into.add(T.cluster, combine(side, own));
  into.add(T.cluster + 1, combine(side, middle(own)));
  into.add(T.cluster + 2, combine(reach, middle(own)));
}

/** The token where it stands: towards the cue, in its noun phrase and in quotations. */
function placeFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { i, side, sided, own, reach, path, quotes } = t;
  const { phrase, quoted, word, capital, group } = t.in.facts;
  const { lemma, setting } = t.in;
  const part = phrase[i] as number;
  into.add(T.distance, combine(reach, own));
  into.add(T.distance + 1, combine(reach, part));
  into.add(T.between + 1, combine(path, combine(t.nouns, part)));
  into.add(T.between + 2, combine(combine(t.nouns, side), combine(own, part)));
  into.add(T.between + 4, combine(combine(t.verbs, side), combine(own, lemma)));
  into.add(T.between + 6, combine(combine(t.commas, t.rivals), combine(side, own)));
  into.add(T.between + 7, combine(combine(t.rivals, t.verbs), combine(t.at(word, i), side)));
  into.add(T.quote + 1, combine(quotes, combine(t.at(quoted, i - 1), t.at(quoted, i + 1))));
  into.add(T.quote + 4, combine(quotes, own));
  into.add(T.after + 3, combine(setting, combine(reach, own)));
  into.add(T.phrase, combine(part, combine(path, t.at(phrase, i + 1))));
  into.add(T.phrase + 1, combine(capital[i] as number, combine(sided, few(t.nouns))));
  into.add(T.phrase + 2, combine(group[i] as number, combine(side, few(t.verbs))));
}

/** What the rules say of the token. */
function ruleFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { rule, pattern, site, facts } = t.in;
  if (!rule) {
    into.add(T.rule + 6, combine(t.sided, t.bucket));
    return;
  }
  const k = t.i - site.from;
  const said = rule[k] as number;
  const here = combine(said, rule[k + 1] as number);
  into.add(T.rule, here);
  into.add(T.rule + 1, combine(here, k > 0 ? (rule[k - 1] as number) : 0));
  into.add(T.rule + 2, combine(here, pattern));
  into.add(T.rule + 3, combine(said, combine(t.own, t.at(facts.cls, t.i - 1))));
  into.add(T.rule + 4, combine(said, combine(t.at(facts.word, t.i), t.at(facts.word, t.i - 1))));
  into.add(T.rule + 5, combine(said, t.path));
}

/** The distance from this cue. */
function reachFeatures({ reach, side, gap, in: of }: SitePlace, into: FeatureBuffer): void {
  into.add(T.distance + 2, combine(reach, of.lemma));
  into.add(T.distance + 3, combine(reach, of.nextClass));
  into.add(T.distance + 4, combine(reach, of.shape));
  into.add(T.lemma + 1, combine(of.lemma, combine(side, few(gap))));
  into.add(T.lemma + 2, combine(of.listed, combine(reach, of.nextClass)));
  into.add(T.after + 1, combine(of.nextWord, reach));
}

/** A class on one side of this cue. */
function sidedFeatures({ side, sided, in: of }: SitePlace, into: FeatureBuffer): void {
  into.add(T.bias, side);
  into.add(T.lemma, combine(of.lemma, sided));
  into.add(T.lemma + 3, combine(of.lemma, combine(side, of.nextWord)));
  into.add(T.after, combine(of.nextWord, sided));
}

/** What stands between. */
function pathFeatures({ path, rivals, side, away, in: of }: SitePlace, into: FeatureBuffer): void {
  into.add(T.between, path);
  into.add(T.between + 3, combine(combine(rivals, side), away));
  into.add(T.between + 5, combine(path, of.setting));
  into.add(T.after + 2, combine(of.nextWord, path));
}

/** How the token stands towards the quotations beside the cue. */
function quoteFeatures(t: SitePlace, into: FeatureBuffer): void {
  const { quotes, edges, side, away } = t;
  into.add(T.quote, quotes);
  into.add(T.quote + 2, combine(quotes, t.in.setting));
  into.add(T.quote + 3, combine(quotes, t.in.lemma));
  into.add(T.edge, combine(edges, combine(side, away)));
  into.add(T.edge + 1, combine(edges, quotes));
}
