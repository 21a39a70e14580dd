/** Whom a label is about in ordinary prose: where phrases end, and what a clause hangs on. */
import { describe, expect, it } from 'vitest';
import { make, only } from './article';

const entities = {
  'Pavel Orlov|Orlov': 'person',
  'Nina Brandt|Brandt': 'person',
  'Dawn Party': 'organization',
  'Sahel Front': 'organization',
  Rwanda: 'place',
} as const;

const target = (text: string, surface: string) =>
  only(make({ text, entities }), surface).target?.name ?? null;

describe('where the noun phrase ends', () => {
  it.each([
    ['He vowed to march until the oppressive law falls.', 'oppressive', 'law'],
    ['The draconian law firms must pay.', 'draconian', 'law firms'],
    ['Orlov, a self-described analyst close to the palace, left.', 'self-described', 'Pavel Orlov'],
    ['A self-described analyst close to the palace left.', 'self-described', 'analyst'],
    ['The mosque was a symbol of slavery.', 'slavery', 'mosque'],
    ['He was a victim of slavery.', 'slavery', null],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('whom a comparison or a complement is about', () => {
  it.each([
    ['The mayor last year likened the stalls run by cousins to an invasion.', 'invasion', 'stalls'],
    [
      'They took money from the Dawn Party, a fact that Orlov described as hypocrisy.',
      'hypocrisy',
      'fact',
    ],
    [
      'They joined the Dawn Party, a movement that Orlov described as a sham.',
      'sham',
      'Dawn Party',
    ],
    ['Campaigners dismiss such talk as scaremongering.', 'scaremongering', 'talk'],
    [
      'Rwanda, which has troops there, condemned what it described as a barbaric attack.',
      'barbaric attack',
      'attack',
    ],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('a place on a side', () => {
  it.each([
    ['Nina Brandt on the far-right Dawn Party.', 'far-right', 'Dawn Party'],
    ['Anger in Rwanda on the far right grew.', 'far right', null],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('what *it* takes up', () => {
  it.each([
    [
      'The bill would raise duty and bring in a levy on calls. Traders call it daylight robbery.',
      'daylight robbery',
      'bill',
    ],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('what “of” brings in', () => {
  it.each([
    ['The appeasement politics of the opposition leader failed.', 'appeasement', null],
    ['The Dawn Party met. The punitive taxes were meant to hurt.', 'punitive taxes', 'taxes'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('who rules', () => {
  const ruler = (text: string) => {
    const roles = { 'Nina Brandt': 'President' };
    const claims = [{ source: 'Orlov', cue: 'said', content: text.slice(text.indexOf('We'), -12) }];
    const made = make({ text, entities, roles, claims });
    return only(made, 'dictator').target?.name ?? null;
  };
  it.each([
    [
      'President Nina Brandt won. “We will not give the dictator a fight,” Orlov said.',
      'Nina Brandt',
    ],
    ['President Nina Brandt won. “We fear the dictator in Minsk,” Orlov said.', null],
  ])('%s', (text, name) => expect(ruler(text)).toBe(name));
});

describe('a label that opens a paragraph', () => {
  it.each([
    [
      'Gunmen belonging to the Sahel Front struck.\n\nThe insurgents told another story.',
      'Sahel Front',
    ],
    ['Gunmen met the Sahel Front.\n\nThe insurgents told another story.', null],
  ])('%s', (text, name) => expect(target(text, 'insurgents')).toBe(name));
});
