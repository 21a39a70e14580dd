import { describe, expect, it } from 'vitest';
import { inTitleCase } from '../../../../src/analysis/reading/title-case';
import { tokenize } from '../../../../src/analysis/segment/tokens';

describe('inTitleCase', () => {
  it.each([
    ['Anger Grows Over Removal of Defence Minister', true],
    ['Harbour Strike to End, Mayor Says', true],
    ['Anger grows over removal of Defence Minister', false],
    ['Ann Lee met Tom Reed yesterday evening', false],
    ['Oslo Burns', false],
  ])('%s', (line, expected) => {
    const tokens = tokenize(line);
    expect(inTitleCase(tokens, 0, tokens.length)).toBe(expected);
  });
});
