import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('shares and dozens', () => {
  it.each<[string, ...string[]]>([
    ['Half of the crew left.', 'Half | 0.5 | crew'],
    ['Two-thirds of voters agreed.', 'Two-thirds | 0.666666666667 | voters'],
    ['It sold about a quarter.', 'about a quarter | ~0.25'],
    ['Four in five of them fled.', 'Four in five | '],
    ['About 1 in 5 children go hungry.', 'About 1 in 5 | ~'],
    ['One in every ten coastal homes had no water.', 'One in every ten | '],
    ['One in ten homes had no water.', 'One in ten | '],
    ['He said that nearly 9 in 10 voters agreed.', 'nearly 9 in 10 | ~'],
    ['Two out of three teachers want to leave.', 'Two out of three | '],
    ['Nine out of 10 doctors said no.', 'Nine out of 10 | '],
    ['He took two out of the box.', 'two | 2'],
    ['They killed two in three attacks.', 'two | 2', 'three | 3 | attacks'],
    ['Two dozen ships left.', 'Two dozen | 24 | ships'],
    ['Half a dozen ships left.', 'Half a dozen | 6 | ships'],
    ['The first half and a third man; a score to settle.'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
