import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../../src/analysis/claims/claims';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { proposeCued } from '../../../../../src/analysis/claims/spans/find-spans';
import { holdsAntecedent } from '../../../../../src/analysis/claims/trained/candidates';
import { readClaimsModel } from '../../../../../src/analysis/claims/trained/claims-model';
import { cueLemma } from '../../../../../src/analysis/claims/trained/cue-lemma';
import { siteOf } from '../../../../../src/analysis/claims/trained/cue-site';
import { labelCues } from '../../../../../src/analysis/claims/trained/label-cues';
import { byCue, readFacts } from '../../../../../src/analysis/claims/trained/token-facts';
import { agreement, overlap } from '../../../../../src/analysis/claims/trained/verdict-features';
import { segment } from '../../../../../src/analysis/segment/segment';

const FILE = new URL(
  '../../../../../src/analysis/claims/trained/claims.model.bin',
  import.meta.url,
);
const bytes = new Uint8Array(readFileSync(FILE));
const read = readClaimsModel(bytes);
if (!read.ok) throw new Error(read.error.message);
const model = read.value;

const claims = (text: string) => {
  const surface = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return findClaims(segment({ text }), [], model).map(
    ({ source, cue, content }) =>
      `${surface(source.spans)} | ${surface(cue.spans)} | ${surface(content.spans)}`,
  );
};

describe('the model file', () => {
  it.each([
    ['cut short', bytes.subarray(0, bytes.length >> 1), 'model-damaged'],
    ['empty', new Uint8Array(), 'model-damaged'],
    ['of something else', new Uint8Array(64).fill(7), 'model-foreign'],
  ])('%s is refused', (_, file, code) => {
    const found = readClaimsModel(file);
    expect(found.ok ? '' : found.error.code).toBe(code);
  });
});

describe('rules and trained models together', () => {
  it.each([
    ['Diaz said that the port was closed.', ['Diaz | said | that the port was closed']],
    [
      '“The bridge is safe,” said Ana Ortiz, the city engineer.',
      ['Ana Ortiz, the city engineer | said | “The bridge is safe,”'],
    ],
    [
      'Prices fell in May, according to the ministry.',
      ['the ministry | according to | Prices fell in May'],
    ],
  ])('keep what the rules are sure of: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    'The so-called “friends” of the port left early.',
    'The port was closed on Monday after a storm.',
    '',
  ])('find no claim where there is none: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('give every claim a confidence between 0 and 1, and no token to two cues', () => {
    const text =
      'Officials said on Monday that it leaks, and the mayor wants it shut. “It is safe,” Lee insisted, adding that she had checked.';
    const found = findClaims(segment({ text }), [], model);
    expect(found.length).toBeGreaterThan(2);
    for (const { confidence } of found) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    const starts = found.flatMap(({ cue }) => cue.spans.map(({ start }) => start));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('say the same of a text each time', () => {
    const text = 'Lee hinted at a deal, and Diaz voiced doubts about it, she said.';
    expect(claims(text)).toEqual(claims(text));
  });
});

describe('the first pass', () => {
  it('gives cues a higher chance than the words around them', () => {
    const doc = segment({ text: 'Diaz said that the port was closed.' });
    const reading = readDocument(doc, []);
    const facts = readFacts(reading, model.cues.lexicon);
    const { begins, cues } = labelCues(facts, byCue(reading, proposeCued(reading)), model.cues);
    expect(begins.indexOf(Math.max(...begins))).toBe(1);
    expect(cues[0]).toMatchObject({ from: 1, to: 2 });
  });
});

describe('cues that no rule has named', () => {
  it.each([
    ['She has hinted at a deal.', 1, 4, 'hint at'],
    ['A note that it leaks.', 1, 2, 'note'],
  ])('%s', (text, from, to, lemma) => {
    expect(cueLemma(readDocument(segment({ text }), []), { from, to })).toBe(lemma);
  });
});

describe('overlap of ranges', () => {
  it.each([
    [[{ from: 0, to: 4 }], [{ from: 2, to: 6 }], 0.5, 2],
    [[{ from: 0, to: 2 }], [{ from: 0, to: 2 }], 1, 3],
    [[{ from: 0, to: 2 }], [{ from: 5, to: 6 }], 0, 0],
    [[], [], 1, 3],
  ])('%j and %j', (a, b, dice, level) => {
    expect(overlap(a, b)).toBe(dice);
    expect(agreement(a, b)).toBe(level);
  });
});

describe('where source and content are looked for', () => {
  const siteText = (text: string, cue: string) => {
    const r = readDocument(segment({ text }), []);
    const at = r.tokens.findIndex((token) => token.text === cue);
    const site = siteOf(readFacts(r, model.cues.lexicon), { from: at, to: at + 1 }, undefined);
    return text.slice(r.tokens[site.from]?.start, r.tokens[site.to - 1]?.end);
  };
  it.each([
    ['It rained. Lee said it was late. They left.', 'Lee said it was late.'],
    [
      'It rained. “We are late. We left,” Lee said. They slept.',
      '“We are late. We left,” Lee said.',
    ],
    ['Lee said: “We are late. We left.” They slept.', 'Lee said: “We are late. We left.”'],
    ['“We are late.”\n\nLee said so. It rained.', 'Lee said so.'],
  ])('%s', (text, site) => {
    expect(siteText(text, 'said')).toBe(site);
  });
});

describe('a clause is not said of what it hangs on', () => {
  it.each([
    ['content that begins with whom *which* stands for', { from: 0, to: 1 }, true],
    ['content behind the clause', { from: 8, to: 12 }, false],
  ])('%s', (_, content, held) => {
    const claim = {
      source: [{ from: 2, to: 3 }],
      cue: [{ from: 3, to: 4 }],
      content: [content],
      lemma: 'report',
      pattern: 'trailing',
      confidence: 0.9,
    };
    expect(holdsAntecedent({ ...claim, antecedent: { from: 0, to: 1 } })).toBe(held);
    expect(holdsAntecedent(claim)).toBe(false);
  });
});
