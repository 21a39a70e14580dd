import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/library/compare/compare';
import { labelsPicture, timelinePicture, toSvg } from '../../../src/library/compare/picture';
import { tables, tableToHtml } from '../../../src/library/compare/views';
import { ENGLISH } from '../../../src/locale/english';
import { wordsOf } from '../locale/languages';
import { article, COURIER, POST, RADIO } from './compared';

describe('the pictures of a comparison', () => {
  const compared = compare([COURIER, POST, RADIO], ENGLISH);
  it('show each label with its user, and who names the target without one', () => {
    const { shapes } = labelsPicture(compared, ENGLISH);
    const said = shapes.flatMap((shape) => (shape.is === 'text' ? [shape.words] : []));
    expect(said).toEqual(
      expect.arrayContaining(['Sea League', 'Rebels', 'the article', 'no label']),
    );
    expect(shapes.filter(({ role }) => role === 'own')).toHaveLength(1);
    expect(shapes.filter(({ role }) => role === 'other')).toHaveLength(1);
  });
  it('show each date once, with a dot an article', () => {
    const { shapes } = timelinePicture(compared, ENGLISH);
    const dots = shapes.filter(({ is }) => is === 'dot');
    expect(dots).toHaveLength(compared.chronology.flatMap(({ in: where }) => where).length);
  });
  it.each(['en', 'ar', 'fr'])('leave every date its whole words (%s)', (language) => {
    const words = wordsOf(language);
    const weeks = [
      COURIER,
      article('Post', 'Rebels left last week.', { dates: [['last week', '2026-W10']] }),
    ];
    const { shapes } = timelinePicture(compare(weeks, words), words);
    const dates = shapes.flatMap((shape) =>
      shape.is === 'text' && shape.role === 'note' ? [shape.words] : [],
    );
    expect(dates.filter((date) => date.includes('…'))).toEqual([]);
  });
  it('are mirrored for Arabic', () => {
    const arabic = labelsPicture(compared, wordsOf('ar'));
    expect(arabic.isRightToLeft).toBe(true);
    const heading = arabic.shapes.find(({ role }) => role === 'heading');
    expect(heading?.x).toBe(arabic.width);
  });
  it('are files in which hostile names stay names', () => {
    const hostile = article('<script>"Post"&', 'Rebels of the Sea League left.', {
      names: [['organization', 'Sea League']],
      terms: [['Rebels', 'Sea League']],
    });
    const file = toSvg(labelsPicture(compare([hostile, COURIER], ENGLISH), ENGLISH));
    expect(file).toContain('&lt;script&gt;');
    expect(file).not.toContain('<script');
  });
  it('come as tables that keep hostile text as text', () => {
    const [table] = tables(compared, ENGLISH);
    expect(table && tableToHtml({ ...table, title: '<b>' })).toContain(
      '<caption>&lt;b&gt;</caption>',
    );
  });
});
