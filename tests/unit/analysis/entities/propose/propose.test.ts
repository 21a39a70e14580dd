import { describe, expect, test } from 'vitest';
import { proposeNames } from '../../../../../src/analysis/entities/propose/propose';
import { segment } from '../../../../../src/analysis/segment/segment';

const SHORT: Record<string, string> = {
  person: 'P',
  organization: 'O',
  place: 'L',
  group: 'G',
  event: 'E',
  work: 'W',
};
/** "P:Ann Lee" of each proposal. */
const proposed = (text: string) =>
  proposeNames(segment({ text })).map(
    (n) => `${SHORT[n.type] ?? n.type}:${text.slice(n.start, n.end)}`,
  );

describe('span conventions', () => {
  test.each([
    ['a title is none of the name', 'He met Prime Minister Keir Starmer.', ['P:Keir Starmer']],
    [
      'a body for something of somewhere',
      'Then the Front for the Liberation of Azouane and the Movement for the Defence of Tamba met.',
      ['O:Front for the Liberation of Azouane', 'O:Movement for the Defence of Tamba'],
    ],
    [
      'its members stay outside',
      'Fighters of the Front for the Liberation of Azouane fled.',
      ['O:Front for the Liberation of Azouane'],
    ],
    ['a son of', 'He met Attaye ag Mohamedine there.', ['P:Attaye ag Mohamedine']],
    [
      'a people before a title',
      'Iranian Foreign Minister Abbas Araghchi came.',
      ['G:Iranian', 'P:Abbas Araghchi'],
    ],
    [
      'a body before a title',
      'The UN Special Envoy Geir Pedersen came.',
      ['O:UN', 'P:Geir Pedersen'],
    ],
    [
      'a ministry before a title',
      'Defence Ministry spokesman Igor Petrov came.',
      ['O:Defence Ministry', 'P:Igor Petrov'],
    ],
    ['a title with its complement', 'Minister of Foreign Affairs Ana Ruiz came.', ['P:Ana Ruiz']],
    [
      'a place in a title',
      'The President of Mongolia Ana Ruiz came.',
      ['L:Mongolia', 'P:Ana Ruiz'],
    ],
    ['a possessive ends a name', 'He saw Syria’s Aleppo.', ['L:Syria', 'L:Aleppo']],
    ['an owner inside a name', 'The Harbour Workers’ Union met.', ['O:Harbour Workers’ Union']],
    [
      'hyphens inside a name',
      'He joined Hayat Tahrir-al-Sham and al-Qaida.',
      ['O:Hayat Tahrir-al-Sham', 'O:al-Qaida'],
    ],
    [
      'particles',
      'Ursula von der Leyen met Mohammed bin Salman.',
      ['P:Ursula von der Leyen', 'P:Mohammed bin Salman'],
    ],
    ['a name before a hyphen', 'The US-backed and Iran-led forces met.', ['L:US', 'L:Iran']],
    ['a name after a prefix', 'An anti-Assad Telegram channel.', ['P:Assad', 'O:Telegram']],
    [
      'two names in one compound',
      'US-China and Israeli-Palestinian talks.',
      ['L:US', 'L:China', 'G:Israeli', 'G:Palestinian'],
    ],
    ['a people and a noun', 'The Syrian government spoke.', ['G:Syrian']],
    [
      'a ministry with its complement',
      'The Ministry of Economic and Social Inclusion spoke.',
      ['O:Ministry of Economic and Social Inclusion'],
    ],
    ['an event', 'He fought in the Syrian Civil War.', ['E:Syrian Civil War']],
    ['a facility', 'They met at the Presidential Guest Palace.', ['L:Presidential Guest Palace']],
    [
      'a party letter is none of the place',
      'He is Sen. Ted Cruz, R-Texas, they said.',
      ['P:Ted Cruz', 'L:Texas'],
    ],
  ])('%s', (_, text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });
});

describe('what is no name', () => {
  test.each([
    'Insurgents came. Museums closed. Don’t go.',
    'The CEO paid QR 250,000 and got a TV.',
    'They met on Monday, 4 March, and in May.',
    'A FAT-CAT boss left.',
    'It cost US$5, or 53 billion US dollars.',
    'The temperature was 14C. It fell.',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});

describe('places a name opens or closes', () => {
  test('datelines', () => {
    expect(proposed('GAROWE, Somalia (Northwire) — Police came.')).toEqual([
      'L:GAROWE',
      'L:Somalia',
      'O:Northwire',
    ]);
  });
  test('bylines', () => {
    expect(proposed('By Maria Lopez and Tom Reed')).toEqual(['P:Maria Lopez', 'P:Tom Reed']);
  });
  test('headlines: only names known by themselves', () => {
    expect(proposed('Rebels Storm Syria, Says Nigel Smith')).toEqual(['L:Syria', 'P:Nigel Smith']);
  });
});

describe('types from the whole article', () => {
  test('what a name is called beside it', () => {
    expect(proposed('Many read the Zorbl newspaper. Zorbl is old.')).toEqual([
      'O:Zorbl',
      'O:Zorbl',
    ]);
  });
  test('prepositions of place', () => {
    expect(proposed('They live in Zorbl. Zorbl is old.')).toEqual(['L:Zorbl', 'L:Zorbl']);
  });
});

test('spans are sorted and do not overlap, and confidence is a probability', () => {
  const spans = proposeNames(
    segment({
      text: 'Ann Lee Meets Tom Reed in Oslo\n\nAnn Lee met US President Tom Reed in Oslo, Norway.',
    }),
  );
  for (const [i, span] of spans.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(span.confidence).toBeGreaterThan(0);
    expect(span.confidence).toBeLessThanOrEqual(1);
  }
});
