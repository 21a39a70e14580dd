import { describe, expect, it } from 'vitest';
import { claimsOf } from '../read-claims';

describe('the author’s own thoughts', () => {
  it.each([
    ['I think that the dam leaks.', 'attitude'],
    ['We say that the dam leaks.', 'attitude'],
    ['I said that the dam leaks.', 'neutral'],
    ['Lee says that the dam leaks.', 'neutral'],
  ])('are attitudes, what they once said is not: %s', (text, stance) => {
    expect(claimsOf(text)[0]?.cue.stance).toBe(stance);
  });
});

it('what is in quotation marks is the speaker’s', () => {
  const [claim] = claimsOf('“I say it leaks,” Lee said.');
  expect(claim?.cue.stance).toBe('neutral');
});
