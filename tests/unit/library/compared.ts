/** Invented articles for comparison, made by hand. */

import type { Compared } from '../../../src/library/compare/article';
import type { Analysis, Claim, Entity, Figure, Term } from '../../../src/model/analysis';

interface Parts {
  names?: readonly (readonly [type: Entity['type'], name: string, ...aliases: string[]])[];
  /** Speaker and content. */
  claims?: readonly (readonly [
    speaker: string,
    content: string,
    stance?: Claim['cue']['stance'],
  ])[];
  /** Words, target, voice, speaker. */
  terms?: readonly (readonly [
    words: string,
    target: string,
    voice?: Term['voice'],
    speaker?: string,
  ])[];
  dates?: readonly (readonly [words: string, value: string])[];
  figures?: readonly (readonly [words: string, of: string, value: Partial<Figure>])[];
}

export function article(outlet: string, text: string, parts: Parts): Compared {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length };
  };
  const entities = (parts.names ?? []).map(
    ([type, name, ...aliases], n): Entity => ({
      id: `e${n}`,
      type,
      name,
      aliases,
      roles: [],
      mentions: [{ ...at(name), form: 'name', confidence: 1 }],
    }),
  );
  const idOf = (name: string) =>
    entities.find((entity) => [entity.name, ...entity.aliases].includes(name))?.id;
  const party = (name: string) => {
    const entity = idOf(name);
    return { name, ...(entity !== undefined && { entity }) };
  };
  const analysis: Analysis = {
    version: 1,
    text,
    language: 'en',
    published: '2026-03-15',
    entities,
    dates: (parts.dates ?? []).map(([words, value], n) => ({
      ...at(words),
      id: `d${n}`,
      type: 'DATE',
      value,
      anchor: 'explicit',
      confidence: 1,
    })),
    figures: (parts.figures ?? []).map(([words, of, value], n) => ({
      ...at(words),
      id: `f${n}`,
      of: at(of),
      approximate: false,
      confidence: 1,
      ...value,
    })),
    claims: (parts.claims ?? []).map(([speaker, content, stance = 'neutral'], n) => ({
      id: `c${n}`,
      kind: 'indirect',
      source: { spans: [], ...party(speaker), sort: 'named' },
      cue: { spans: [], lemma: 'say', stance },
      content: { spans: [at(content)] },
      quoted: [],
      confidence: 1,
    })),
    terms: (parts.terms ?? []).map(([words, target, voice = 'outlet', speaker], n) => ({
      ...at(words),
      id: `t${n}`,
      entry: words,
      category: 'labels',
      voice,
      headline: false,
      speaker: speaker === undefined ? null : party(speaker),
      target: party(target),
      on: true,
      rule: 'outlet',
      confidence: 1,
    })),
    warnings: [],
  };
  return {
    id: outlet,
    metadata: { title: `${outlet}: the port`, outlet, url: '', partial: false },
    analysis,
  };
}

export const COURIER = article(
  'Vell Courier',
  'Rebels of the Sea League took 40 boats in the harbour of Vell on 13 March. Ana Ruiz said that the harbour would open again soon. Omar Haddad said that the tax was too high.',
  {
    names: [
      ['organization', 'Sea League', 'SL'],
      ['place', 'Vell'],
      ['person', 'Ana Ruiz', 'Ruiz'],
      ['person', 'Omar Haddad'],
    ],
    claims: [
      ['Ana Ruiz', 'that the harbour would open again soon'],
      ['Omar Haddad', 'that the tax was too high'],
    ],
    terms: [['Rebels', 'Sea League']],
    dates: [['13 March', '2026-03-13']],
    figures: [['40', 'boats', { value: 40 }]],
  },
);
export const POST = article(
  'Island Post',
  'Freedom fighters of the SL took 14 boats in the harbour of Vell on 12 March. Mayor Ruiz said the harbour will open again very soon. Mia Holt wants peace. Omar Haddad was there.',
  {
    names: [
      ['organization', 'SL'],
      ['place', 'Vell'],
      ['person', 'Ruiz'],
      ['person', 'Mia Holt'],
      ['person', 'Omar Haddad'],
    ],
    claims: [
      ['Ruiz', 'the harbour will open again very soon'],
      ['Mia Holt', 'peace', 'attitude'],
    ],
    terms: [['Freedom fighters', 'SL', 'quoted', 'Ruiz']],
    dates: [['12 March', '2026-03-12']],
    figures: [['14', 'boats', { value: 14 }]],
  },
);
export const RADIO = article('Radio Vell', 'The Sea League was in Vell. A dog barked.', {
  names: [
    ['organization', 'Sea League'],
    ['place', 'Vell'],
  ],
});
