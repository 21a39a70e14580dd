import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../src/analysis/terms/terms';
import { make, only, surfaces } from './article';

describe('what is flagged', () => {
  it.each([
    ['Jihadist gunmen roamed the halls.', ['Jihadist gunmen']],
    [
      'The army fought terrorist groups and a terror network.',
      ['terrorist groups', 'terror network'],
    ],
    ['They seized weapons from Islamist militant groups.', ['Islamist militant groups']],
    ['Insurgents took the bridge; the insurgency grew.', ['Insurgents', 'insurgency']],
    ['He armed the moderate rebels.', ['moderate rebels']],
    ['Critics call it a witch-hunt, others a witch hunt.', ['witch-hunt', 'witch hunt']],
    ['An eco‑terrorist, police said.', ['eco‑terrorist']],
    ['She called the “strongman” old.', ['strongman']],
    ['The radicalized youths and the radicalised man.', ['radicalized', 'radicalised']],
    ['A wave of migrants came.', ['wave of migrants']],
    ['He fled the loony-left regime.', ['loony-left regime']],
    ['The hardline nationalist party won.', ['hardline', 'nationalist']],
    ['They called the country a banana republic.', ['banana republic']],
    ['Fury at a fat-cat boss.', ['Fury', 'fat-cat']],
    ['An Orbia-backed rally of anti-Kesh voters.', ['Orbia-backed', 'anti-Kesh']],
    ['A hard-line vote.', ['hard-line']],
    ['They rigged the election.', ['rigged']],
    ['She called him a fugitive and the levy theft.', ['fugitive', 'theft']],
    ['It is a rubber stamp, she said, and a tissue of lies.', ['rubber stamp', 'tissue of lies']],
  ])('%s', (text, expected) => {
    expect(surfaces(make({ text }))).toEqual(expected);
  });

  it('finds a label that runs over a line’s end within a paragraph only', () => {
    expect(surfaces(make({ text: 'It is a terrorist\n\ngroup of friends.' }))).toEqual([
      'terrorist',
    ]);
  });
});

describe('what is not flagged', () => {
  it('is what a court calls its case', () => {
    expect(surfaces(make({ text: 'A £2m fraud trial ended; both fraud charges fell.' }))).toEqual(
      [],
    );
  });

  it.each([
    'The Terrorism Act was amended.',
    'He was charged under the Prevention of Terrorism Act.',
    'The Palestine Liberation Organization met.',
    'The tax regime changed, and so did his training regime.',
    'They argued about regime change.',
    'The union militant spoke of militant unionism.',
    'Two Tory rebels voted against the bill.',
    'Antibiotic resistance is growing among Palestinian patients.',
    'The tremor and its aftershocks cracked walls.',
    'He jumped the queue at the ferry.',
    'Luddite bands broke frames in Nottinghamshire in 1812.',
    'Counter-terrorism officers arrested a man.',
    'He wrestles at the World’s Strongest Man strongman contest.',
    'An insurgent candidate won the primary.',
    'Amnesty International reported on prisons.',
    'Banana Republic opened a shop.',
    'The People’s Liberation Army held a parade.',
    'We woke to rain and woke up late.',
    'The settlers’ caravan parked near the holiday homes.',
    'Shares in the tobacco firm fell.',
    'Anti-aircraft guns and asset-backed loans.',
    'They rigged the sails.',
    'Fugitive emissions fell.',
    'Police charged two men with the theft of a car.',
    'A vulture circled over its nest.',
    'A mortgage and a backed loan; pro and anti voices.',
  ])('%s', (text) => {
    expect(surfaces(make({ text }))).toEqual([]);
  });

  it('a word inside the name of an entity', () => {
    const text = 'Rebel Films and the Martyrs Foundation signed; the rebels did not.';
    const made = make({
      text,
      entities: { 'Rebel Films': 'organization', 'Martyrs Foundation': 'organization' },
    });
    expect(surfaces(made)).toEqual(['rebels']);
  });
});

it.each([
  ['Nobody on that boat has jumped the queue.', 'jumped the queue'],
  ['The minister blamed miscreants for the fire.', 'miscreants'],
  ['She called the app’s critics Luddites.', 'Luddites'],
  ['He saw an infiltrator in every village.', 'infiltrator'],
  ['Labor has gone soft on border security.', 'soft on border security'],
])('is flagged: %s', (text, surface) => {
  expect(surfaces(make({ text }))).toContain(surface);
});

describe('what shows without asking', () => {
  it('not words that are often plain', () => {
    expect(only(make({ text: 'Prices surged after the clashes.' }), 'clashes').on).toBe(false);
  });

  it('a verb of reporting with plain uses only where it reports', () => {
    const text = 'Reyes claimed the road was safe.';
    const claims = [{ source: 'Reyes', cue: 'claimed', content: 'the road was safe' }];
    expect(only(make({ text, claims }), 'claimed').on).toBe(true);
    expect(only(make({ text: 'Reyes claimed a parking space.' }), 'claimed').on).toBe(false);
  });

  it('not adjectives of judgement', () => {
    expect(only(make({ text: 'It was a reckless plan.' }), 'reckless').on).toBe(false);
  });
});

describe('a capital that shows no name', () => {
  it('does not hide a word the article names nobody by', () => {
    const entities = { Scabs: 'organization' } as const;
    expect(surfaces(make({ text: 'Scabs came in by bus.', entities }))).toEqual(['Scabs']);
    expect(surfaces(make({ text: 'Scabs sang. Then Scabs left.', entities }))).toEqual([]);
  });
});

describe('explainEntry', () => {
  it('tells why, with the names of the sources', () => {
    const found = explainEntry('terrorist');
    expect(found?.entry.why).toMatch(/verdict/u);
    expect(found?.sources).toContain('Reuters Handbook of Journalism');
    expect(explainEntry('no-such-entry')).toBeUndefined();
  });
});
