import { describe, expect, it } from 'vitest';
import { growth } from '../../growth';
import { claimsOf, readClaims } from './read-claims';

describe('quotations with their speaker', () => {
  it.each([
    [
      '“The bridge is safe,” said Ana Ortiz, the city engineer.',
      ['Ana Ortiz, the city engineer | said | “The bridge is safe,”'],
    ],
    ['"We will pay," the owner said on Monday.', ['the owner | said | "We will pay,"']],
    ["''We will pay,'' the owner said.", ["the owner | said | ''We will pay,''"]],
    ['‘We will pay,’ the owner said.', ['the owner | said | ‘We will pay,’']],
    ['Ms Ortiz said: “We will pay.”', ['Ms Ortiz | said | “We will pay.”']],
    [
      '“We looked,” he said, “and found nothing.”',
      ['he | said | “We looked,” … “and found nothing.”'],
    ],
    ['“It is over,” she told the Harbour Times before the vote.', ['she | told | “It is over,”']],
    [
      '“We looked,” Diaz said. “There was nothing.”',
      ['Diaz | said | “We looked,” … “There was nothing.”'],
    ],
    ['“Not yet,” the mayor demurred.', ['the mayor | demurred | “Not yet,”']],
    [
      'Councillor Jo Pike stormed: “This is the end of the road for us.”',
      ['Councillor Jo Pike | stormed | “This is the end of the road for us.”'],
    ],
    [
      'Said Ana Ortiz: “We lost a good deal of money.”',
      ['Ana Ortiz | Said | “We lost a good deal of money.”'],
    ],
    [
      '“The mill is shut,” Diaz said in a statement.',
      ['Diaz | said in a statement | “The mill is shut,”'],
    ],
    [
      'Anyone in need, he joked, “can call me at home.”',
      ['he | joked | Anyone in need … “can call me at home.”'],
    ],
    [
      'The mill, as owner Jo Pike put it, “eats money by day and by night”.',
      ['owner Jo Pike | put it | The mill … “eats money by day and by night”'],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('quotations that go on', () => {
  it('carries on over paragraphs that reopen the quotation', () => {
    const text = '“We went home,” said Jo Lee. “The road was shut.\n\n“So we walked,” she said.';
    expect(readClaims(text)[0]).toContain('The road was shut.');
  });

  it('gives a paragraph in quotation marks without a cue to the speaker before', () => {
    const text = 'Lee said the mill was safe.\n\n“We test the water every single day.”';
    const [, carried] = claimsOf(text);
    expect(carried).toMatchObject({ kind: 'direct', cue: { spans: [], lemma: '' } });
    expect(carried?.source.name).toBe('Lee');
  });

  it('leaves a quotation with a cue of its own to its own speaker', () => {
    const text = 'Lee said the mill was safe. “We are not so sure of that,” said Diaz.';
    expect(readClaims(text).at(-1)).toBe('Diaz | said | “We are not so sure of that,”');
  });
});

describe('reported speech', () => {
  it.each([
    ['Diaz said that the port was closed.', ['Diaz | said | that the port was closed']],
    ['Diaz said the port was closed.', ['Diaz | said | the port was closed']],
    ['Diaz said on Friday that the port was closed.', ['Diaz | said | that the port was closed']],
    [
      'Diaz, who runs the port, said it was closed.',
      ['Diaz, who runs the port, | said | it was closed'],
    ],
    ['The port was closed, officials said.', ['officials | said | The port was closed']],
    ['The port, she said, was closed.', ['she | said | The port … was closed']],
    ['Diaz told reporters that the port was closed.', ['Diaz | told | that the port was closed']],
    ['Diaz asked whether the port was closed.', ['Diaz | asked | whether the port was closed']],
    ['Diaz pledged to rebuild the port.', ['Diaz | pledged | to rebuild the port']],
    [
      'Diaz went on to say that the port was closed.',
      ['Diaz | went on to say | that the port was closed'],
    ],
    [
      'Officials estimated losses at around 40 fighters.',
      ['Officials | estimated | losses at around 40 fighters'],
    ],
    ['The firm denied cheating its clients.', ['The firm | denied | cheating its clients']],
    ['He rejected that the port was closed.', ['He | rejected | that the port was closed']],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('several verbs, one speaker', () => {
  it.each([
    [
      'The ministry acknowledged that it was late, but said that work would begin soon.',
      [
        'The ministry | acknowledged | that it was late',
        'The ministry | said | that work would begin soon',
      ],
    ],
    ['Diaz left the room, saying it was late.', ['Diaz | saying | it was late']],
    [
      'The mill is safe, said Jo Lee, adding that it would open soon.',
      ['Jo Lee | said | The mill is safe', 'Jo Lee | adding | that it would open soon'],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('according to', () => {
  it.each([
    [
      'According to the ministry, prices fell in May.',
      ['the ministry | According to | prices fell in May'],
    ],
    [
      'Prices fell in May, according to the ministry.',
      ['the ministry | according to | Prices fell in May'],
    ],
    [
      'According to reports by two local channels, the town was empty.',
      ['reports by two local channels | According to | the town was empty'],
    ],
    [
      'According to Jo Lee, who runs the mill, the town was empty.',
      ['Jo Lee, who runs the mill | According to | the town was empty'],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('passives, labels and nouns', () => {
  it.each([
    [
      'The mayor was quoted as saying that the strike would end.',
      ['The mayor | was quoted as saying | that the strike would end'],
    ],
    ['It is believed that the dam leaks.', [' | is believed | that the dam leaks']],
    ['The dam is believed to leak.', [' | is believed | The dam … to leak']],
    ['The bank reportedly lost the files.', [' | reportedly | The bank … lost the files']],
    [
      'They met groups termed “river rebels” by the ministry.',
      ['the ministry | termed | “river rebels”'],
    ],
    ['He called the plan “a fantasy”.', ['He | called | the plan “a fantasy”']],
    ['The report says the dam leaks.', ['The report | says | the dam leaks']],
    [
      'Footage showed soldiers entering the town.',
      ['Footage | showed | soldiers entering the town'],
    ],
    [
      'He repeated Lee’s claim that the dam leaks.',
      expect.arrayContaining(['> Lee’s | claim | that the dam leaks']),
    ],
    [
      'A party that promised to stop what it calls “chaos” has won the vote.',
      expect.arrayContaining(['> it | calls | “chaos”']),
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('headlines and transcripts', () => {
  it.each([
    ['Mayor: strike will end soon', ['Mayor | : | strike will end soon']],
    ['Strike will end soon, says mayor', ['mayor | says | Strike will end soon']],
    ['Ferry sinks off the coast – official', ['official | – | Ferry sinks off the coast']],
  ])('%s', (headline, expected) => {
    expect(readClaims(`${headline}\n\nIt rained all day.`, true)).toEqual(expected);
  });

  it('tells answers from questions, which are the article’s own', () => {
    const text =
      'Q: Is the dam safe?\n\nA: It is a disgrace.\n\nQ: The company says it is.\n\nA: I doubt that.';
    expect(readClaims(text)).toEqual(
      expect.arrayContaining(['A | : | It is a disgrace', 'A | : | I doubt that']),
    );
    expect(readClaims(text).join()).not.toMatch(/Q \|/u);
    expect(claimsOf(text).find(({ cue }) => cue.lemma === 'say')?.source.name).toBe('company');
  });
  it('takes a lone “A:” for no answer', () => {
    expect(readClaims('Grade A: The dam is safe.\n\nA: The dam is safe.')).toEqual([]);
  });
  it('reads the turns of a transcript', () => {
    const text = 'LEE: The dam is safe.\n\nDIAZ: I do not see that.';
    expect(readClaims(text)).toEqual(['LEE | : | The dam is safe', 'DIAZ | : | I do not see that']);
  });

  it('reads turns that each open a quotation mark', () => {
    const text = '“LEE: The dam is safe.\n\n“DIAZ: I do not see that.';
    expect(readClaims(text)).toEqual(['LEE | : | The dam is safe', 'DIAZ | : | I do not see that']);
  });

  it.each(['“The dam is safe now.” — Ana Ortiz', '“The dam is safe now.”\n— Ana Ortiz'])(
    'takes a name behind a dash for whose quotation it is: %j',
    (text) => {
      expect(readClaims(text)).toEqual(['Ana Ortiz | — | “The dam is safe now.”']);
    },
  );

  it('takes no aside behind a dash for a name', () => {
    expect(readClaims('“The dam is safe now.” — Ana Ortiz left the room.')).toEqual([]);
  });

  it('takes a dateline for none', () => {
    expect(readClaims('OSLO: The dam broke on Monday.\n\nIt rained.')).toEqual([]);
  });
});

describe('claims inside claims', () => {
  it.each([
    [
      'Diaz said that Cole claims the dam leaks.',
      ['Diaz | said | that Cole claims the dam leaks', '> Cole | claims | the dam leaks'],
    ],
    [
      '“My mother says I always win,” he said.',
      ['he | said | “My mother says I always win,”', '> My mother | says | I always win'],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('where content ends', () => {
  it.each([
    [
      'without a remark of the reporter',
      'The agency said that the town was safe, without giving details.',
      'that the town was safe',
    ],
    [
      'before another clause with its own speaker',
      'Lee said that the town was safe, though Diaz joked that he would leave.',
      'that the town was safe',
    ],
    [
      'with the clause around a relative one',
      'Lee, who said it was late, is a teacher.',
      'it was late',
    ],
    [
      'before a subordinate clause behind an object',
      'Lee praised the plan when it came to a vote.',
      'the plan',
    ],
    [
      'behind a semicolon with a new subject',
      'Lee said the town was safe; a report said it was not.',
      'the town was safe',
    ],
  ])('%s', (_, text, content) => {
    const [first] = claimsOf(text);
    expect(first?.content.spans.map((s) => text.slice(s.start, s.end))).toEqual([content]);
  });
});

describe('what is no claim', () => {
  it.each([
    'The so-called “friends” of the port left early.',
    'The port was closed on Monday after a storm.',
    'One guard, who asked not to be named, left the town.',
    'Before it changed its name, the party was known as the Front.',
    '',
  ])('%s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });
});

it('costs per word on a long text what it costs on a short one', () => {
  const text =
    '“The dam is safe,” said Jo Lee, the owner. Officials said on Monday that it leaks.\n\n';
  const dearer = growth(10, (part) => claimsOf(text.repeat(1000 * part)));
  expect(dearer).toBeLessThan(3);
}, 60_000);
