/** Who labels, where a passive, a participle, a preposition or a remark after the label says so; no claims are given. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = { 'Daniel Okoro|Okoro': 'person', 'Lena Marsh|Marsh': 'person' } as const;

const term = (text: string, surface: string, more: Partial<Draft> = {}) => {
  const { voice, speaker, target } = only(make({ text, entities, ...more }), surface);
  return [voice, speaker?.name ?? null, target?.name ?? null];
};

describe('a passive', () => {
  it.each([
    [
      'by people at something',
      'Okoro was booed and called a scab by striking bus drivers.',
      'scab',
      'bus drivers',
    ],
    ['by one of several', 'Okoro was labelled a scab by one cousin.', 'scab', 'one cousin'],
    [
      'in the press',
      'Okoro was widely portrayed in the right-wing press as a traitor.',
      'traitor',
      'right-wing press',
    ],
    [
      'with an agent for each label',
      'Okoro was called a scab by his boss and a traitor by his union.',
      'traitor',
      'union',
    ],
  ])('%s', (_, text, surface, by) => {
    expect(term(text, surface)).toEqual(['reported', by, 'Daniel Okoro']);
  });

  it('takes no measure for an agent', () => {
    expect(term('Okoro was branded a traitor by raising taxes.', 'traitor')[1]).toBeNull();
  });

  it('needs no *be* where nothing is its object', () => {
    expect(term('She was tired of hearing farmers called criminals.', 'criminals')).toEqual([
      'reported',
      null,
      'farmers',
    ]);
  });

  it('is none where the label is described by what it is called', () => {
    expect(term('The council branded gangs terrorists.', 'terrorists')[1]).toBe('council');
  });
});

describe('an active verb', () => {
  it('has no agent behind its label', () => {
    const text = 'Marsh fled a state that Okoro calls a victim of a smear campaign by outsiders.';
    expect(term(text, 'smear campaign')[1]).not.toBe('outsiders');
  });

  it('has a subject with an aside', () => {
    const text =
      'She drew a likeness that the council, a Jewish body, called obscene, and Marsh left.';
    expect(term(text, 'obscene')).toEqual(['reported', 'council', 'likeness']);
  });

  it('is shared by two subjects', () => {
    const text =
      'They died in what a bishop described as an execution and the government as a blow against armed bandits.';
    expect(term(text, 'armed bandits')[1]).toBe('government');
  });
});

describe('a remark after the label', () => {
  it.each([
    [
      'in quotation marks',
      'An “apartheid wall”, as campaigners call it, went up.',
      'apartheid wall',
      'quoted',
      'campaigners',
    ],
    [
      'without',
      'The eco-zealots, as the tabloids call them, went home.',
      'eco-zealots',
      'reported',
      'tabloids',
    ],
    [
      'of a view',
      'The wall, an “apartheid wall” to campaigners, went up.',
      'apartheid wall',
      'quoted',
      'campaigners',
    ],
  ])('%s', (_, text, surface, voice, by) => {
    expect(term(text, surface).slice(0, 2)).toEqual([voice, by]);
  });

  it.each([
    ['of time', 'The eco-zealots, as Marsh left, went home.', 'eco-zealots'],
    ['of whom it is done to', 'Okoro is a traitor to workers.', 'traitor'],
  ])('is none: %s', (_, text, surface) => {
    expect(term(text, surface).slice(0, 2)).toEqual(['outlet', null]);
  });
});

describe('speaking of something', () => {
  it.each([
    ['a participle', 'The strike goes on, with the owner warning of “economic vandalism”.'],
    ['a verb and its particle', 'The owner hit out at “economic vandalism”.'],
    ['with shouts', 'The owner greeted Marsh with shouts of “economic vandalism”.'],
    ['a noun', 'Marsh laughed at the owner’s talk of “economic vandalism”.'],
  ])('%s', (_, text) => {
    expect(term(text, 'economic vandalism').slice(0, 2)).toEqual(['quoted', 'owner']);
  });

  it('is not doing something', () => {
    const text = 'The owner was tired of “economic vandalism”.';
    expect(term(text, 'economic vandalism').slice(0, 2)).toEqual(['scare-quoted', null]);
  });
});

describe('a noun of naming', () => {
  it('has a possessor who labels, and a complement that is labelled', () => {
    const text = 'They reject the government’s portrayal of protesters as rioters.';
    expect(term(text, 'rioters')).toEqual(['reported', 'government', 'protesters']);
  });

  it('names nobody without *as*', () => {
    const text = 'They saw the government’s description of rioters.';
    expect(term(text, 'rioters').slice(0, 2)).toEqual(['outlet', null]);
  });
});

describe('a source without a name', () => {
  const claimed = (text: string, source: string, cue: string, content: string) =>
    term(text, 'lynch mob', { claims: [{ source, cue, content }] })[1];
  it.each([
    [
      'is the subject it is said of',
      'Marsh is a populist who called it a lynch mob.',
      'populist',
      'called',
      'it a lynch mob',
      'Lena Marsh',
    ],
    [
      'is the name before its apposition',
      'It angered Speak Up, a small charity, which called it a lynch mob.',
      'which',
      'called',
      'it a lynch mob',
      'Speak Up',
    ],
    [
      'is the person its own aside ends with',
      'Its founder, the commentator Lena Marsh, called it a lynch mob.',
      'Its founder, the commentator Lena Marsh,',
      'called',
      'it a lynch mob',
      'Lena Marsh',
    ],
    [
      'is not the example in an aside',
      'Critics, among them the judge Lena Marsh, called it a lynch mob.',
      'Critics',
      'called',
      'it a lynch mob',
      'Critics',
    ],
    [
      'is what it is named',
      'A page named Bring Them Home called it a lynch mob.',
      'A page named Bring Them Home',
      'called',
      'it a lynch mob',
      'Bring Them Home',
    ],
    [
      'is not whom its cue names',
      'Public radio called Lena Marsh the head of a lynch mob.',
      'Public radio',
      'called',
      'Lena Marsh the head of a lynch mob',
      'Public radio',
    ],
    [
      'stays as it is elsewhere',
      'Marsh met a populist who called it a lynch mob.',
      'populist',
      'called',
      'it a lynch mob',
      'populist',
    ],
  ])('%s', (_, text, source, cue, content, by) => {
    expect(claimed(text, source, cue, content)).toBe(by);
  });
});

describe('who labels', () => {
  const bodies = { ...entities, Larovia: 'place', 'Coast Union': 'organization' } as const;
  it.each([
    [
      'the first of two',
      'It is a band which Larovia and the Coast Union list as terrorist.',
      'terrorist',
      'Larovia',
    ],
    ['without the place', 'It is a band whom many here regard as hooligans.', 'hooligans', 'many'],
    [
      'who accuses, where no claim says it',
      'The Coast Union accused Larovia of “apartheid”.',
      'apartheid',
      'Coast Union',
    ],
    [
      'who prosecutes',
      'In March the state prosecuted Marsh as a people smuggler.',
      'people smuggler',
      'state',
    ],
    [
      'who opens a quotation with a label, of all of it',
      'Marsh called the row ‘a moral panic cooked up by TERFs and tabloids’.',
      'TERFs',
      'Lena Marsh',
    ],
  ])('%s', (_, text, surface, by) => {
    expect(term(text, surface, { entities: bodies })[1]).toBe(by);
  });

  it('in a headline with a remark of time', () => {
    const headline = 'Strongman’s heir stole the vote, opposition claims as troops open fire';
    expect(term(`${headline}\n\nIt rained.`, 'Strongman', { headline })[1]).toBe('opposition');
  });
});

describe('whose deed it is', () => {
  it.each([
    [
      'who made the remark',
      'Auditors rejected the mayor’s ‘smear campaign’ claim.',
      'smear campaign',
      'mayor',
    ],
    [
      'by calling',
      'She ruled that the paper had defamed Okoro by calling him a warlord.',
      'warlord',
      'paper',
    ],
    [
      'for calling',
      'The senator apologised on Monday for calling migrants vermin.',
      'vermin',
      'senator',
    ],
    ['to some', 'To some the pickets are traitors.', 'traitors', 'some'],
  ])('%s', (_, text, surface, by) => {
    expect(term(text, surface)[1]?.toLowerCase()).toBe(by);
  });

  it('though a claim has another for it', () => {
    const text = 'A court ruled that the paper had defamed Okoro by calling him a warlord.';
    const claims = [{ source: 'A court', cue: 'calling', content: 'him a warlord' }];
    expect(term(text, 'warlord', { claims })[1]).toBe('paper');
  });

  it('is nobody’s where a thing bears the wording', () => {
    expect(
      term('Auditors saw the mayor’s ‘smear campaign’ posters.', 'smear campaign')[1],
    ).toBeNull();
  });
});
