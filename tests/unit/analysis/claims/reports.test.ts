/** Constructions of news reports, each as "source | cue | content". */
import { describe, expect, it } from 'vitest';
import { claimsOf, readClaims } from './read-claims';

describe('a quotation before its cue', () => {
  it.each([
    [
      '“We will rebuild,” the mayor said during a visit to Tamba, Oro, “but expect no miracles.”',
      'the mayor | said | “We will rebuild,” … “but expect no miracles.”',
    ],
    [
      '“It is over,” said Ms Vance, referring to the merger, “and I am glad of it.”',
      'Ms Vance | said | “It is over,” … “and I am glad of it.”',
    ],
    [
      '“We will rebuild,” Okoro said, but few were there to hear it.',
      'Okoro | said | “We will rebuild,”',
    ],
    ['“It is over,” said Ms Vance, adding, “I am glad.”', 'Ms Vance | said | “It is over,”'],
    [
      '“We waited for years.\n\n“Now we wait no more,” Bishop Osei said.',
      'Bishop Osei | said | “We waited for years.\n\n“Now we wait no more,”',
    ],
    [
      '“We lost,” Moss said. “If the roof goes, the hall goes,” Joe Bell (D-Iowa), the deputy leader, added.',
      'Moss | said | “We lost,”',
    ],
    ['He was, his lawyer claimed, asleep.', 'his lawyer | claimed | He was … asleep'],
  ])('reaches as far as its speaker goes on: %s', (text, expected) => {
    expect(readClaims(text)[0]).toBe(expected);
  });
});

describe('sources with appositions', () => {
  it.each([
    [
      '“The roof will hold,” Peter Lang, the engineer, one of its designers, said.',
      'Peter Lang, the engineer, one of its designers, | said | “The roof will hold,”',
    ],
    [
      '“We need more of it,” said Ron Field, a lawyer who has been involved in such schemes.',
      'Ron Field, a lawyer who has been involved in such schemes | said | “We need more of it,”',
    ],
    [
      '“It launched many trips,” said Murphy, now a consultant in Ghent.',
      'Murphy, now a consultant in Ghent | said | “It launched many trips,”',
    ],
    [
      'Last week, the engineer, one of its designers, said it leaked.',
      'the engineer, one of its designers, | said | it leaked',
    ],
    ['The Hawks’ coach said it was over.', 'The Hawks’ coach | said | it was over'],
    [
      'The row broke out days after figures showed that costs rose.',
      'figures | showed | that costs rose',
    ],
  ])('reach from the name to the cue: %s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });
});

describe('nouns that announce a quotation', () => {
  it.each([
    [
      'Ms Roe made the following comment:\n\n“The roof fell in and nobody came.”',
      'Ms Roe | made the following comment | “The roof fell in and nobody came.”',
    ],
    ['Harker had this to say: “We were robbed.”', 'Harker | had this to say | “We were robbed.”'],
    [
      'The club sent out a statement: “We regret it.”',
      'The club | sent out a statement | “We regret it.”',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });

  it('not every noun before a colon does', () => {
    expect(readClaims('The club opened a shop: “Hawks Corner”.')).toEqual([]);
  });
});

describe('what courts hear', () => {
  it.each([
    ['A jury at Leeds Crown Court heard that Ray had fled.', ' | heard | that Ray had fled'],
    [
      'The inquiry has heard evidence that warnings were ignored.',
      ' | has heard | that warnings were ignored',
    ],
    [
      'The magistrates were told how the dog bit three people.',
      ' | were told | how the dog bit three people',
    ],
    [
      'The inquest was told by Dr Holm that the wound was deep.',
      'Dr Holm | was told | that the wound was deep',
    ],
  ])('has no source, or the witness: %s', (text, expected) => {
    expect(readClaims(text)[0]).toBe(expected);
    expect(claimsOf(text)[0]?.source.sort === 'none').toBe(expected.startsWith(' |'));
  });

  it('a court that says is its own source, and what crowds hear is no evidence', () => {
    expect(readClaims('The court said that Ray had fled.')).toEqual([
      'The court | said | that Ray had fled',
    ]);
    expect(claimsOf('The crowd heard that Ray had fled.')[0]?.source.name).toBe('crowd');
  });
});

describe('impersonal reports', () => {
  it.each([
    ['It was alleged that the guard slept.', ' | was alleged | that the guard slept'],
    ['It is understood the deal is worth more.', ' | is understood | the deal is worth more'],
  ])('have no source: %s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });
});

describe('phrases that put a sentence down to somebody', () => {
  it.each([
    [
      'In the words of one diplomat, the deal is dead.',
      'one diplomat | In the words of | the deal is dead',
    ],
    ['Per the union, 300 jobs are at risk.', 'the union | Per | 300 jobs are at risk'],
    ['The road will close, per the council.', 'the council | per | The road will close'],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });

  it.each([['Prices rose by 3 per cent.'], ['They pay £5 per head, per Saturday, for it.']])(
    'rates are none: %s',
    (text) => {
      expect(readClaims(text)).toEqual([]);
    },
  );
});

describe('*that* which stands for something', () => {
  it.each([
    ['Nair called that “pathetic”.', 'Nair | called | that “pathetic”'],
    ['Nair called it “pathetic”.', 'Nair | called | it “pathetic”'],
  ])('is content before quoted words: %s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });

  it('is none after *said*', () => {
    expect(readClaims('She said that.')).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['Minister slams critics: ‘You are cowards’', 'Minister | : | ‘You are cowards’'],
    [
      '“The judges got it wrong”: coach blasts panel after title fight',
      'coach | : | “The judges got it wrong”',
    ],
    ['Bridge unsafe, engineers warn', 'engineers | warn | Bridge unsafe'],
    ['TERRORISTS WILL WIN, SAYS PM', 'PM | SAYS | TERRORISTS WILL WIN'],
  ])('%s', (text, expected) => {
    expect(readClaims(text, true)[0]).toBe(expected);
  });
});

describe('words that look like verbs', () => {
  it.each([
    ['Prosecutors told jurors Ms Pell had lied.', 'Prosecutors | told | Ms Pell had lied'],
    ['Kim told the Post’s Today programme she would go.', 'Kim | told | she would go'],
    [
      'Turnout was low, the commission’s figures show.',
      'the commission’s figures | show | Turnout was low',
    ],
    ['The accused denied the charge.', 'The accused | denied | the charge'],
    [
      'Ms Vale spoke Tuesday about the flood in Hull, England, arguing that it was foreseen.',
      'Ms Vale | arguing | that it was foreseen',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });
});
