import { expect, it } from 'vitest';
import { fromTemplate } from '../../../src/export/template';
import { SOURCE } from './source';

it('fills in a reader’s own template, without escaping', () => {
  const made = fromTemplate(
    '{{title}}\n{{#claims}}* {{speaker}}: {{quote}} [{{date}}]\n{{/claims}}',
    SOURCE,
    {
      ids: ['c1'],
    },
  );
  expect(made).toEqual({
    ok: true,
    value: 'Boats, "thugs" & talks\n* Ana Ruiz: that “the thugs” had left [2026-03-13]\n',
  });
});
it('shows nothing for what is not known or does not exist', () => {
  expect(fromTemplate('[{{modified}}{{nonsense}}{{constructor}}{{__proto__}}]', SOURCE)).toEqual({
    ok: true,
    value: '[]',
  });
});
it.each(['{{#facts}}', '{{/facts}}', '{{title'])('says what is wrong with %s', (template) => {
  const made = fromTemplate(template, SOURCE);
  expect(made.ok).toBe(false);
  if (!made.ok)
    expect(made.error.message).toMatch(/^The template could not be read: Unclosed|Unopened/u);
});
