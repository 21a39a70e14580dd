/** Who uses wording in ordinary prose: whose words a claim inside a claim holds, and who an office is. */
import { describe, expect, it } from 'vitest';
import { make, only, type Told } from './article';

const entities = {
  'Nora Tuohy|Tuohy': 'person',
  'Ana Lind|Lind': 'person',
  'Peace Council': 'organization',
} as const;

const speaker = (text: string, surface: string, claims: Told[] = []) =>
  only(make({ text, entities, claims }), surface).speaker?.name ?? null;

describe('whose words a claim inside a claim holds', () => {
  const outer = (cue: string, content: string, lemma = 'say'): Told => ({
    source: 'Lind',
    cue,
    content,
    lemma,
  });
  it('a council that is asked to condemn has not spoken', () => {
    const text = 'Lind demanded that the Peace Council condemn the thugs.';
    const inner = { source: 'Peace Council', cue: 'condemn', content: 'the thugs', within: 0 };
    const claims = [outer('demanded', 'that the Peace Council condemn the thugs', 'demand'), inner];
    expect(speaker(text, 'thugs', claims)).toBe('Ana Lind');
  });
  it('one that is said to have condemned has', () => {
    const text = 'Lind said that the Peace Council condemned the thugs.';
    const inner = {
      source: 'Peace Council',
      cue: 'condemned',
      lemma: 'condemn',
      content: 'the thugs',
      within: 0,
    };
    const claims = [outer('said', 'that the Peace Council condemned the thugs'), inner];
    expect(speaker(text, 'thugs', claims)).toBe('Peace Council');
  });
  it.each([
    ['wanted', 'want', 'Ana Lind'],
    ['sought', 'seek', 'Ana Lind'],
    ['denounced', 'denounce', 'Peace Council'],
  ])('quotation marks are those of whoever tells what somebody %s', (cue, lemma, name) => {
    const text = `Lind said that the Peace Council ${cue} “a draconian law”.`;
    const inner = {
      source: 'Peace Council',
      cue,
      lemma,
      content: '“a draconian law”',
      within: 0,
    };
    const claims = [outer('said', `that the Peace Council ${cue} “a draconian law”`), inner];
    expect(speaker(text, 'draconian', claims)).toBe(name);
  });
  it('a question nobody put is the outlet’s', () => {
    const text = 'Lind never asked who had armed the thugs.';
    const told = { ...outer('never asked', 'who had armed the thugs', 'ask') };
    expect(speaker(text, 'thugs', [told])).toBeNull();
  });
  it('one that was put is of whoever put it', () => {
    const text = 'Lind asked who had armed the thugs.';
    const told = outer('asked', 'who had armed the thugs', 'ask');
    expect(speaker(text, 'thugs', [told])).toBe('Ana Lind');
  });
  it('a thing shows what its speaker sees in it', () => {
    const text = 'Lind said the strike showed the madness of cartels.';
    const inner = {
      source: 'strike',
      cue: 'showed',
      lemma: 'show',
      content: 'the madness of cartels',
      within: 0,
    };
    const claims = [outer('said', 'the strike showed the madness of cartels'), inner];
    expect(speaker(text, 'madness', claims)).toBe('Ana Lind');
  });
  it('who treats somebody as something says no word', () => {
    const text = 'Lind said that soldiers treated every farmer as a terrorist.';
    const claims = [outer('said', 'that soldiers treated every farmer as a terrorist')];
    expect(speaker(text, 'terrorist', claims)).toBe('Ana Lind');
  });
});

describe('who labels', () => {
  it.each([
    [
      'The plan was branded by the Minister for Roads, Nora Tuohy, as theft.',
      'theft',
      'Nora Tuohy',
    ],
    [
      'The plan was branded by ministers, Nora Tuohy and Ana Lind said, as theft.',
      'theft',
      'ministers',
    ],
    [
      'Lind called Tuohy an activist judge who had “done the work of extremists.”',
      'extremists',
      'Ana Lind',
    ],
    [
      'Tuohy was the judge who had “done the work of extremists for many years.”',
      'extremists',
      null,
    ],
  ])('%s', (text, surface, name) => expect(speaker(text, surface)).toBe(name));
});

describe('an office by its initials', () => {
  const said = (headline: string, roles: Record<string, string>) => {
    const text = `${headline} of ‘hired goons’.\n\nCabinet Secretary Nora Tuohy and Mayor Ana Lind spoke.`;
    const own = { ...entities, CS: 'organization', TU: 'organization' } as const;
    const claims = [{ source: headline.slice(0, 2), cue: 'warns', content: 'of ‘hired goons’' }];
    return only(make({ text, entities: own, roles, claims }), 'hired goons').speaker?.name;
  };
  it.each([
    ['CS warns', { 'Nora Tuohy': 'Cabinet Secretary' }, 'Nora Tuohy'],
    ['TU warns', { 'Nora Tuohy': 'Cabinet Secretary' }, 'TU'],
    ['CS warns', { 'Ana Lind': 'Mayor' }, 'CS'],
  ])('%s, %j', (headline, roles, name) => expect(said(headline, roles)).toBe(name));
});

describe('“the group” after a label', () => {
  const group = (text: string) =>
    speaker(text, 'thugs', [
      { source: 'the group', cue: 'said', content: 'the army had sent thugs' },
    ]);
  it.each([
    [
      'The insurgents of the Peace Council met. In a statement the group said the army had sent thugs.',
      'Peace Council',
    ],
    [
      'The Peace Council met.\n\nIn a statement the group said the army had sent thugs.',
      'the group',
    ],
  ])('%s', (text, name) => expect(group(text)).toBe(name));
});
