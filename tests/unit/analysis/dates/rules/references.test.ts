import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('vague references', () => {
  it.each<[string, ...string[]]>([
    ['It is now open.', 'now | DATE PRESENT_REF'],
    ['It is currently open.', 'currently | DATE PRESENT_REF'],
    ['It recently opened.', 'recently | DATE PAST_REF'],
    ['It fell in recent weeks.', 'recent weeks | DATE PAST_REF'],
    ['We were strong in the past.', 'the past | DATE PAST_REF'],
    ['It may open in the near future.', 'the near future | DATE FUTURE_REF'],
    ['The past champion spoke as soon as he could.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
