import { describe, expect, test } from 'vitest';
import { tidy } from '../../../../src/analysis/entities/tidy';
import { segment } from '../../../../src/analysis/segment/segment';
import type { EntityType } from '../../../../src/model/analysis';

/** Tidies the named stretches of a text; gives "type:text" of what remains. */
function tidied(text: string, ...spans: [string, EntityType, number?][]): string[] {
  const list = spans.map(([surface, type, confidence = 0.9]) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, type, confidence };
  });
  return tidy(segment({ text }), list).map((name) => `${name.type}:${name.text}`);
}

describe('a labeller’s spans', () => {
  test.each([
    [
      'the article',
      'In the Hague Club today',
      [['the Hague Club', 'organization']],
      ['organization:Hague Club'],
    ],
    ['an article that belongs', 'In The Hague today', [['Hague', 'place']], ['place:The Hague']],
    [
      'a title',
      'So President Joe Stone said',
      [['President Joe Stone', 'person']],
      ['person:Joe Stone'],
    ],
    [
      'a given name that may be a title',
      'So Dean Foster said',
      [['Dean Foster', 'person']],
      ['person:Dean Foster'],
    ],
    [
      'a trade before the name of a business',
      'Chipmaker Solvane said',
      [['Chipmaker Solvane', 'person']],
      ['organization:Solvane'],
    ],
    [
      'a trade that is a part of the name',
      'Airline Pilots said',
      [['Airline Pilots', 'organization']],
      ['organization:Airline Pilots'],
    ],
    [
      'the dash of a dateline',
      'DELVER – Federal agents came',
      [['DELVER – Federal', 'organization']],
      ['place:DELVER'],
    ],
    [
      'a dash between names',
      'Selm – Larn was a draw',
      [['Selm – Larn', 'other']],
      ['other:Selm – Larn'],
    ],
    [
      'the small word a campaign’s name ends with',
      'So Safe Schools Now said',
      [['Safe Schools', 'organization']],
      ['organization:Safe Schools Now'],
    ],
    [
      'a given name in brackets',
      '“Coach (Ann) Lee came”',
      [['Ann) Lee', 'person']],
      ['person:Lee'],
    ],
    ['a possessive before it', 'The Queen’s Gambit', [['’s Gambit', 'other']], ['other:Gambit']],
    [
      'a listing’s sign',
      'Selm Park, IL @ Harbour Theatre',
      [['IL @ Harbour Theatre', 'place']],
      ['place:Harbour Theatre'],
    ],
    ['a common noun in capitals', 'An LLM is new. The LLM', [['LLM', 'organization']], []],
    ['a state’s short form', 'In Oro, La. they met', [['La', 'place']], ['place:La.']],
    ['initials at a sentence’s end', 'They met in LA. Then', [['LA', 'place']], ['place:LA']],
    ['a direction', 'In northern Lesotho now', [['northern Lesotho', 'place']], ['place:Lesotho']],
    [
      'one with a capital',
      'In North Ossetia',
      [['North Ossetia', 'place']],
      ['place:North Ossetia'],
    ],
    ['letters after a name', 'So Ann Lee QC said', [['Ann Lee QC', 'person']], ['person:Ann Lee']],
    ['a possessive', 'With Syria’s army', [['Syria’s', 'place']], ['place:Syria']],
    [
      'quotation marks',
      'He read “Le Monde” today',
      [['“Le Monde”', 'organization']],
      ['organization:Le Monde'],
    ],
    [
      'cut behind its head word',
      'So the Front for the Liberation of Azouane said',
      [['Liberation of Azouane', 'organization', 0.8]],
      ['organization:Front for the Liberation of Azouane'],
    ],
    [
      'no head word before it',
      'So Tamba for the Union of Miners said',
      [['Union of Miners', 'organization', 0.8]],
      ['organization:Union of Miners'],
    ],
    [
      'cut at a son of',
      'So Attaye ag Mohamedine said',
      [
        ['Attaye', 'person'],
        ['Mohamedine', 'person'],
      ],
      ['person:Attaye ag Mohamedine'],
    ],
    [
      'cut behind a son of',
      'So Mr ag Mohamedine said',
      [['Mohamedine', 'person']],
      ['person:ag Mohamedine'],
    ],
    [
      'a shout among shouts',
      'MAYOR slams COUNCIL in FURY over bins',
      [['FURY', 'organization']],
      [],
    ],
    [
      'an acronym among shouts',
      'MAYOR slams UNESCO in FURY over bins',
      [['UNESCO', 'organization']],
      ['organization:UNESCO'],
    ],
    [
      'a lone word in capitals',
      'So the GUARD of the palace said',
      [['GUARD', 'organization']],
      ['organization:GUARD'],
    ],
    [
      'cut at a hyphen',
      'Hayat Tahrir-al-Sham met',
      [['Hayat Tahrir', 'organization']],
      ['organization:Hayat Tahrir-al-Sham'],
    ],
    [
      'cut after al-',
      'With al-Qaida there',
      [['Qaida', 'organization']],
      ['organization:al-Qaida'],
    ],
    [
      'cut at a particle',
      'So Owain ap Rhys said',
      [
        ['Owain', 'person'],
        ['Rhys', 'person'],
      ],
      ['person:Owain ap Rhys'],
    ],
    [
      'two countries',
      'The China-Venezuela Joint Commission',
      [['China-Venezuela Joint Commission', 'organization']],
      ['place:China', 'organization:Venezuela Joint Commission'],
    ],
    [
      'an owner and a body',
      'Then Turkey’s Fleet Command said',
      [['Turkey’s Fleet Command', 'organization']],
      ['place:Turkey', 'organization:Fleet Command'],
    ],
    [
      'a people and a person',
      'So Uzbek Lazizbek Fatiyov won',
      [['Uzbek Lazizbek Fatiyov', 'person']],
      ['group:Uzbek', 'person:Lazizbek Fatiyov'],
    ],
    [
      'a people and a noun',
      'The Indian government said',
      [['Indian government', 'organization']],
      ['group:Indian'],
    ],
    ['a weekday', 'They left on Tuesday night', [['Tuesday', 'other']], []],
    ['a month', 'They left in March with it', [['March', 'place']], []],
    ['a month’s namesake', 'So April left', [['April', 'person']], ['person:April']],
    ['a party letter', 'Colburn, R-Willcox, said', [['R-Willcox', 'person']], ['place:Willcox']],
  ] as [string, string, [string, EntityType][], string[]][])('%s', (_, text, spans, expected) => {
    expect(tidied(text, ...spans)).toEqual(expected);
  });

  test('of two that overlap the surer stands', () => {
    expect(
      tidied(
        'The New York Times said',
        ['New York', 'place', 0.5],
        ['New York Times', 'organization', 0.9],
      ),
    ).toEqual(['organization:New York Times']);
  });

  test('separate persons stay apart', () => {
    expect(
      tidied('So Ann Lee and Tom Reed met', ['Ann Lee', 'person'], ['Tom Reed', 'person']),
    ).toEqual(['person:Ann Lee', 'person:Tom Reed']);
  });
});
