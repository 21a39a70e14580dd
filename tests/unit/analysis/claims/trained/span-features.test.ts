import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { proposeCued } from '../../../../../src/analysis/claims/spans/find-spans';
import { readClaimsModel } from '../../../../../src/analysis/claims/trained/claims-model';
import { siteOf } from '../../../../../src/analysis/claims/trained/cue-site';
import { spanFeatures } from '../../../../../src/analysis/claims/trained/span-features';
import { GROUP_KEYS } from '../../../../../src/analysis/claims/trained/span-setting';
import { readFacts } from '../../../../../src/analysis/claims/trained/token-facts';
import { segment } from '../../../../../src/analysis/segment/segment';
import { FeatureBuffer } from '../../../../../src/analysis/tagging/feature-buffer';
import { FeatureGroups } from '../../../../../src/analysis/tagging/feature-groups';
import { scoreTokens } from '../../../../../src/analysis/tagging/sequence-model';

const FILE = new URL(
  '../../../../../src/analysis/claims/trained/claims.model.bin',
  import.meta.url,
);
const read = readClaimsModel(new Uint8Array(readFileSync(FILE)));
if (!read.ok) throw new Error(read.error.message);
const { cues, spans } = read.value;

const TEXT = [
  'The mayor, Ines Duarte, said on Monday that the bridge was safe. “It will hold,” she added, “for years.”',
  'Critics, who have long opposed the plan, argue that it costs too much; the council denied it, according to two officials.',
  '“We were told nothing. Nobody came,” Tom Okafor complained. He wants the road closed, and fears that more of it will fall.',
].join('\n\n');
const r = readDocument(segment({ text: TEXT }), []);
const facts = readFacts(r, cues.lexicon);
/** Every third token begins a likely cue, so that rivals stand between. */
const likely = Int32Array.from(r.tokens, (_, i) => Math.floor(i / 3));
const sites = proposeCued(r).flatMap((claim) =>
  claim.cue.flatMap((cue) => [siteOf(facts, cue, claim), siteOf(facts, cue, undefined)]),
);

describe('what tokens of a site have in common', () => {
  const groups = new FeatureGroups(GROUP_KEYS);
  const own = new FeatureBuffer();
  const all = new FeatureBuffer();
  const scores = (length: number) => new Float32Array(length * spans.labels.names.length);

  it('is found in several sites', () => {
    expect(sites.length).toBeGreaterThan(6);
  });
  it.each(sites.map((site, k) => [k, site] as const))(
    'weighs the same once for all as token by token: site %d',
    (_, site) => {
      const length = site.to - site.from;
      spanFeatures(facts, site, likely, own, groups);
      const shared = scores(length);
      scoreTokens(spans, own, shared, groups);
      spanFeatures(facts, site, likely, all);
      const single = scores(length);
      scoreTokens(spans, all, single);
      expect(shared).toEqual(single);
      expect(own.size + groups.features.size).toBeLessThan(all.size);
    },
  );
});
