import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';

const pronouns = (text: string) =>
  findEntities(segment({ text })).flatMap((e) =>
    e.mentions.filter((m) => m.form === 'pronoun').map((m) => [e.name, text.slice(m.start, m.end)]),
  );

describe('pronouns', () => {
  test.each([
    [
      'one person',
      'Maria Lopez came. She said she was glad.',
      [
        ['Maria Lopez', 'She'],
        ['Maria Lopez', 'she'],
      ],
    ],
    [
      'gender tells two apart',
      'Maria Lopez met Peter Lind. He smiled at her.',
      [
        ['Maria Lopez', 'her'],
        ['Peter Lind', 'He'],
      ],
    ],
    [
      'a role tells the gender',
      'Spokeswoman Wren Adair left. She was tired.',
      [['Wren Adair', 'She']],
    ],
    ['a form of address does', 'Mr Adair left. He was tired.', [['Adair', 'He']]],
    ['the subject goes on', 'Sara Holm praised Lena Berg. She left.', [['Sara Holm', 'She']]],
    ['over one paragraph', 'Maria Lopez came.\n\nShe left.', [['Maria Lopez', 'She']]],
    [
      'whoever stands right before “himself”',
      'Paul Reed praised Peter Lind. Lind himself smiled.',
      [['Peter Lind', 'himself']],
    ],
    ['a body that speaks', 'The Harbour Union met. It said no.', [['Harbour Union', 'It']]],
  ])('%s', (_, text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test.each([
    ['someone nameless', 'Police held Tom Reed. A nurse said he was calm.'],
    ['another gender', 'Maria Lopez came. He left.'],
    ['far off', 'Maria Lopez came.\n\nIt rained.\n\nIt snowed.\n\nShe left.'],
    ['inside another’s words', 'Maria Lopez came. “She is great,” he said.'],
    ['an object among two', 'Tom Reed met Peter Lind. Police saw him.'],
    ['it that does not speak', 'The Harbour Union met. It rained.'],
    ['two bodies', 'The Harbour Union met the Polar Fund. It said no.'],
  ])('none: %s', (_, text) => {
    expect(pronouns(text)).toEqual([]);
  });

  test('the doubtful are less sure', () => {
    const confidence = (text: string) =>
      findEntities(segment({ text })).flatMap((e) =>
        e.mentions.filter((m) => m.form === 'pronoun'),
      )[0]?.confidence ?? 0;
    expect(confidence('Sara Holm praised Lena Berg. She left.')).toBeLessThan(
      confidence('Sara Holm came. She left.'),
    );
  });
});
