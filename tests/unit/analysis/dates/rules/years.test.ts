import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('years', () => {
  it.each<[string, ...string[]]>([
    ['It closed in 1998.', '1998 | DATE 1998'],
    ['The year 2000 began quietly.', 'The year 2000 | DATE 2000'],
    ['It fell in fiscal 2019.', 'fiscal 2019 | DATE 2019'],
    ['It fell in nineteen ninety-six.', 'nineteen ninety-six | DATE 1996'],
    ["He was of the class of '82.", "'82 | DATE 1982"],
    ['The town fell in 480 BC.', '480 BC | DATE BC0480'],
    ['It erupted in AD 79.', 'AD 79 | DATE 0079'],
    ['He came with 79 men in an ad.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
