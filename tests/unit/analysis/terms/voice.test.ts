import { describe, expect, it } from 'vitest';
import { voiceAt } from '../../../../src/analysis/terms/terms';
import { make, only } from './article';

describe('who used it', () => {
  it('the outlet, where nobody else speaks', () => {
    const term = only(make({ text: 'Militants took the town.' }), 'Militants');
    expect(term).toMatchObject({ voice: 'outlet', speaker: null, rule: 'outlet' });
  });

  it('the source of a claim, inside and outside its quotation marks', () => {
    const made = make({
      text: 'Reyes said the regime had “fed the militants” for years.',
      entities: { Reyes: 'person' },
      claims: [
        { source: 'Reyes', cue: 'said', content: 'the regime had “fed the militants” for years' },
      ],
    });
    expect(only(made, 'regime')).toMatchObject({
      voice: 'reported',
      speaker: { entity: 'e0' },
      claim: 'c0',
    });
    expect(only(made, 'militants')).toMatchObject({ voice: 'quoted', speaker: { name: 'Reyes' } });
  });

  it('the innermost of nested claims', () => {
    const made = make({
      text: 'Ada said that Boris claimed the regime would fall.',
      entities: { Ada: 'person', Boris: 'person' },
      claims: [
        { source: 'Ada', cue: 'said', content: 'that Boris claimed the regime would fall' },
        { source: 'Boris', cue: 'claimed', content: 'the regime would fall', within: 0 },
      ],
    });
    expect(only(made, 'regime')).toMatchObject({
      voice: 'reported',
      speaker: { name: 'Boris' },
      claim: 'c1',
    });
  });

  it('the outlet for words of the source or the cue', () => {
    const made = make({
      text: 'A militant leader said the road was closed.',
      claims: [{ source: 'A militant leader', cue: 'said', content: 'the road was closed' }],
    });
    expect(only(made, 'militant leader').voice).toBe('outlet');
  });

  it('nobody known, the outlet keeping its distance, for scare quotes', () => {
    const term = only(make({ text: 'Fighters held a “terrorist” to be tried.' }), 'terrorist');
    expect(term).toMatchObject({ voice: 'scare-quoted', speaker: null });
  });

  it('an unclear speaker for a long quotation that no claim explains', () => {
    const text = 'The crowd grew. “We will never bow to this regime or its friends.”';
    expect(only(make({ text }), 'regime')).toMatchObject({ voice: 'quoted', speaker: null });
  });

  it('the speaker of a quotation whose later sentences no claim covers', () => {
    const made = make({
      text: '“We are tired,” Reyes said. “It is late. The regime must go.”',
      entities: { Reyes: 'person' },
      claims: [{ source: 'Reyes', cue: 'said', content: '“It is late.' }],
    });
    expect(only(made, 'regime')).toMatchObject({ voice: 'quoted', speaker: { name: 'Reyes' } });
  });

  it('the speaker of a quotation carried on from the paragraph before', () => {
    const made = make({
      text: 'Reyes said: “We are tired.\n\n“The regime must go.”',
      entities: { Reyes: 'person' },
      claims: [{ source: 'Reyes', cue: 'said', content: '“We are tired.' }],
    });
    expect(only(made, 'regime')).toMatchObject({ voice: 'quoted', speaker: { name: 'Reyes' } });
  });
});

describe('claims in which nobody else speaks', () => {
  it('what a video shows is told in the outlet’s words', () => {
    const made = make({
      text: 'A video showed the militants entering.',
      claims: [
        {
          source: 'A video',
          cue: 'showed',
          content: 'the militants entering',
          lemma: 'show',
          sort: 'document',
        },
      ],
    });
    expect(only(made, 'militants').voice).toBe('outlet');
  });

  it('a doubting adverb brings in no other speaker', () => {
    const made = make({
      text: 'A film purportedly made by the militants was shared.',
      claims: [
        {
          source: '',
          cue: 'purportedly',
          content: 'made by the militants',
          lemma: 'purportedly',
          sort: 'none',
        },
      ],
    });
    expect(only(made, 'militants')).toMatchObject({ voice: 'outlet', speaker: null });
  });
});

describe('quotations told apart', () => {
  it('the second half of an interrupted quotation has the speaker of the first', () => {
    const made = make({
      text: '“We saw nothing,” said Reyes. “Those were sent by the regime.”',
      entities: { Reyes: 'person' },
      claims: [{ source: 'Reyes', cue: 'said', content: '“We saw nothing,”' }],
    });
    expect(only(made, 'regime')).toMatchObject({
      voice: 'quoted',
      speaker: { name: 'Reyes' },
      rule: 'quotation-continued',
    });
  });

  it('but not in the next paragraph', () => {
    const made = make({
      text: '“We saw nothing,” said Reyes.\n\n“Those men were sent by the regime.”',
      claims: [{ source: 'Reyes', cue: 'said', content: '“We saw nothing,”' }],
    });
    expect(only(made, 'regime')).toMatchObject({ voice: 'quoted', speaker: null });
  });

  it('a claim told inside somebody’s quotation is quoted, with its own source', () => {
    const made = make({
      text: '“They say the regime is done,” Reyes said.',
      claims: [
        { source: 'Reyes', cue: 'said', content: '“They say the regime is done,”' },
        { source: 'They', cue: 'say', content: 'the regime is done', within: 0 },
      ],
    });
    expect(only(made, 'regime')).toMatchObject({ voice: 'quoted', speaker: { name: 'They' } });
  });
});

describe('labels handed out in the clause', () => {
  const entities = {
    Washington: 'place',
    Israel: 'place',
    Hamas: 'organization',
    Orban: 'person',
    Maduro: 'person',
  } as const;
  it.each([
    [
      'Dozens of groups termed “moderate rebels” by Washington fled.',
      'moderate rebels',
      'quoted',
      'Washington',
    ],
    [
      'They fled from what Israel calls terrorist groups.',
      'terrorist groups',
      'reported',
      'Israel',
    ],
    ['Israel calls Hamas a terrorist group.', 'terrorist group', 'reported', 'Israel'],
    [
      'Israel, which considers Hamas a terrorist group, refused.',
      'terrorist group',
      'reported',
      'Israel',
    ],
    [
      'Hamas is designated as a terrorist organization by Washington.',
      'terrorist organization',
      'reported',
      'Washington',
    ],
    ['Orban described Maduro as a dictator.', 'dictator', 'reported', 'Orban'],
    ['Orban has repeatedly branded Maduro a “dictator”.', 'dictator', 'quoted', 'Orban'],
    [
      'Hamas, labelled by Israel as a terrorist group, refused.',
      'terrorist group',
      'reported',
      'Israel',
    ],
    ['Hamas was listed as a terrorist group in 2003.', 'terrorist group', 'reported', undefined],
    ['US officials called him a dictator.', 'dictator', 'reported', 'US officials'],
  ])('%s', (text, surface, voice, speaker) => {
    const term = only(make({ text, entities }), surface);
    expect([term.voice, term.speaker?.name]).toEqual([voice, speaker]);
  });

  it.each([
    'Israel called for the regime to fall.',
    'Orban called on Monday, and the regime answered.',
    'Israel called the regime on Monday.',
    'Washington named a minister while the regime watched.',
  ])('leaves plain verbs alone: %s', (text) => {
    expect(only(make({ text, entities }), 'regime').voice).toBe('outlet');
  });
});

describe('headlines', () => {
  it.each([
    ['Reyes: regime will fall', 'regime', 'reported', 'Reyes'],
    ['Regime will fall, says Reyes', 'Regime', 'reported', 'Reyes'],
    ['Regime will fall – Reyes', 'Regime', 'reported', 'Reyes'],
    ["Reyes: 'regime' will fall", 'regime', 'quoted', 'Reyes'],
    ['Analysis: regime will fall', 'regime', 'outlet', undefined],
    ['Regime falls in a night', 'Regime', 'outlet', undefined],
  ])('%s', (headline, surface, voice, speaker) => {
    const text = `${headline}\n\nIt rained.`;
    const term = only(make({ text, headline, entities: { Reyes: 'person' } }), surface);
    expect([term.voice, term.speaker?.name, term.headline]).toEqual([voice, speaker, true]);
  });
});

describe('headlines name speakers by their office', () => {
  it('resolved to the only holder the article names', () => {
    const headline = 'Sheriff: illegals cost millions';
    const text = `${headline}\n\nSheriff Hanratty spoke.`;
    const entities = { Hanratty: 'person' } as const;
    const made = make({ text, headline, entities, roles: { Hanratty: 'Sheriff' } });
    expect(only(made, 'illegals').speaker).toEqual({ name: 'Hanratty', entity: 'e0' });
  });
});

describe('voiceAt', () => {
  it('answers for a span in which no term is flagged', () => {
    const { doc, claims } = make({
      text: 'Reyes said it was “a good day”.',
      claims: [{ source: 'Reyes', cue: 'said', content: 'it was “a good day”' }],
    });
    const start = doc.text.indexOf('good');
    expect(voiceAt({ start, end: start + 4 }, doc, claims)).toMatchObject({
      voice: 'quoted',
      inQuotationMarks: true,
      speaker: { name: 'Reyes' },
    });
  });
});

describe('who labels', () => {
  it.each([
    ['The Lantern on Tuesday labelled Reyes a traitor.', 'traitor', 'Lantern'],
    [
      'Reyes scorned a poem that the critic, Ana Roe, dismissed as propaganda.',
      'propaganda',
      'Ana Roe',
    ],
    ['The council called the row a moral panic cooked up by Roe.', 'moral panic', 'council'],
  ])('%s', (text, surface, speaker) => {
    const entities = { 'Ana Roe|Roe': 'person', Reyes: 'person' } as const;
    const term = only(make({ text, entities }), surface);
    expect([term.voice, term.speaker?.name]).toEqual(['reported', speaker]);
  });
});

describe('the author speaks for the outlet', () => {
  it.each([
    ['I think the thugs have won.', 'I', 'think', 'the thugs have won'],
    ['We know that thugs burnt it.', 'We', 'know', 'that thugs burnt it'],
  ])('%s', (text, source, cue, content) => {
    const made = make({ text, claims: [{ source, cue, content }] });
    expect(only(made, 'thugs')).toMatchObject({ voice: 'outlet', speaker: null });
  });

  it('but for whom a "we" inside a claim stands speaks for themselves', () => {
    const made = make({
      text: 'Diaz said we believe the thugs have won.',
      claims: [
        { source: 'Diaz', cue: 'said', content: 'we believe the thugs have won' },
        { source: 'we', cue: 'believe', content: 'the thugs have won', within: 0 },
      ],
    });
    expect(only(made, 'thugs')).toMatchObject({ voice: 'reported', speaker: { name: 'Diaz' } });
  });

  it('and in quotation marks their speaker does', () => {
    const made = make({
      text: '“I think the thugs have won,” Diaz said.',
      claims: [
        { source: 'Diaz', cue: 'said', content: '“I think the thugs have won,”' },
        { source: 'I', cue: 'think', content: 'the thugs have won', name: 'Diaz', within: 0 },
      ],
    });
    expect(only(made, 'thugs')).toMatchObject({ voice: 'quoted', speaker: { name: 'Diaz' } });
  });
});
