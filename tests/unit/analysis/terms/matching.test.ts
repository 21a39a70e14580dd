import { describe, expect, it } from 'vitest';
import { make, surfaces } from './article';

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
  it.each([
    'The Terrorism Act was amended.',
    'He was charged under the Prevention of Terrorism Act.',
    'The Palestine Liberation Organization met.',
    'The tax regime changed, and so did his training regime.',
    'They argued about regime change.',
    'The union militant spoke of militant unionism.',
    'Two Tory rebels voted against the bill.',
    'Antibiotic resistance is growing among Palestinian patients.',
    'Counter-terrorism officers arrested a man.',
    'He wrestles at the World’s Strongest Man strongman contest.',
    'An insurgent candidate won the primary.',
    'Amnesty International reported on prisons.',
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
