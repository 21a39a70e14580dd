import { describe, expect, it } from 'vitest';
import { seeded } from '../../../training/random';
import { recase, some } from '../../../training/recase';

const document = (text: string) => ({
  id: '1',
  corpus: 'invented',
  text,
  spans: [],
  complete: true,
});

describe('recase', () => {
  it('writes chosen lines as headlines are written', () => {
    const { text } = recase(document('the mayor of Lima quits\nthe mayor of Lima quits'), (line) =>
      line === 0 ? 'title' : 'capitals',
    );
    expect(text).toBe('The Mayor of Lima Quits\nTHE MAYOR OF LIMA QUITS');
  });
  it('leaves other lines, and never moves an offset', () => {
    const given = document('Straße in the ﬁrst place\nJan’s word');
    expect(recase(given, () => undefined).text).toBe(given.text);
    expect(recase(given, () => 'capitals').text).toHaveLength(given.text.length);
  });
  it('chooses the first line more often than others', () => {
    const choose = some(0.2, seeded(3));
    const chosen = (line: number) =>
      Array.from({ length: 500 }, () => choose(line)).filter(Boolean).length;
    expect(chosen(0)).toBeGreaterThan(2 * chosen(5));
  });
});
