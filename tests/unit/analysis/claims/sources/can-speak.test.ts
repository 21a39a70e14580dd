import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { cannotSpeak, isUnlikely } from '../../../../../src/analysis/claims/sources/can-speak';
import type { ClaimSpans } from '../../../../../src/analysis/claims/spans/claim-spans';
import { segment } from '../../../../../src/analysis/segment/segment';

/** A claim of the text whose source and cue are the given words. */
function claim(text: string, source: string, cue: string) {
  const r = readDocument(segment({ text }), []);
  const range = (words: string, after = 0) => {
    const at = text.indexOf(words, after);
    const inside = r.tokens.flatMap(({ start, end }, i) =>
      start >= at && end <= at + words.length ? [i] : [],
    );
    return { from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 };
  };
  const spans: ClaimSpans = {
    source: [range(source)],
    cue: [range(cue, text.indexOf(source) + source.length)],
    content: [],
    lemma: cue,
    stance: 'neutral',
    pattern: 'test',
    confidence: 0.5,
  };
  return { r, spans };
}

describe('a source that can be none', () => {
  it.each([
    ['Do you think the minister would go?', 'you', 'think'],
    ['Norway’s current plans to build ships drew praise.', 'Norway’s current', 'plans'],
    ['They built this project which covers the valley.', 'this', 'project'],
    ['The last slim hope that it might end is gone.', 'The last slim', 'hope'],
    ['The war began in July 2024 finding few friends.', 'July 2024', 'finding'],
    ['It would be petty to say that it hurt.', 'petty', 'to say'],
    ['It is too early to say that it hurt.', 'early', 'to say'],
    ['With half of them declared by 3.30am it was close.', '3.30', 'declared'],
    ['In 500 BC saying so was a crime.', '500 BC', 'saying'],
  ])('%s', (text, source, cue) => {
    const { r, spans } = claim(text, source, cue);
    expect(cannotSpeak(r, spans)).toBe(true);
  });

  it.each([
    ['“I hear you think it is late,” she said.', 'you', 'think'],
    ['The council plan to close it.', 'council', 'plan'],
    ['Some hope it ends.', 'Some', 'hope'],
    ['Leeds plan to buy him.', 'Leeds', 'plan'],
    ['Did the farmer plan to leave?', 'the farmer', 'plan'],
    ['Norway plans to build ships.', 'Norway', 'plans'],
    ['The ministry claims it was late.', 'The ministry', 'claims'],
  ])('but not in: %s', (text, source, cue) => {
    const { r, spans } = claim(text, source, cue);
    expect(cannotSpeak(r, spans)).toBe(false);
  });
});

describe('a source that is unlikely to speak', () => {
  it.each([
    ['In Lund the game encouraged me to walk on.', 'the game', 'encouraged'],
    ['Below, a thigh-high slit showed her boots.', 'a thigh-high slit', 'showed'],
    ['Now passive isolation suggests a quiet ride.', 'passive isolation', 'suggests'],
  ])('%s', (text, source, cue) => {
    const { r, spans } = claim(text, source, cue);
    expect(isUnlikely(r, spans)).toBe(true);
  });

  it.each([
    ['In Lund the farmers said so.', 'the farmers', 'said'],
    ['Now Ana Diaz says so.', 'Ana Diaz', 'says'],
    ['On Monday she said so.', 'she', 'said'],
    ['Here the study shows it.', 'the study', 'shows'],
    ['Today the army denied it.', 'the army', 'denied'],
  ])('but not in: %s', (text, source, cue) => {
    const { r, spans } = claim(text, source, cue);
    expect(isUnlikely(r, spans)).toBe(false);
  });
});
