/** Whom a label is about, by the structure of the sentence: one construction a line. */
import { describe, expect, it } from 'vitest';
import { make, only } from './article';

const entities = {
  'Daniel Okoro': 'person',
  'Elsa Brandt|Brandt': 'person',
  'Ruth Ferris': 'person',
  'Sahel Front': 'organization',
  'Dawn Party': 'organization',
  'Hope for Ghana': 'organization',
  Turkey: 'place',
  Rabat: 'place',
} as const;

const target = (text: string, surface: string, claims?: Parameters<typeof make>[0]['claims']) =>
  only(make({ text, entities, ...(claims && { claims }) }), surface).target?.name ?? null;

describe('a name in the label’s own phrase', () => {
  it.each([
    ['The regime of President Daniel Okoro fell.', 'regime', 'Daniel Okoro'],
    ['The authoritarian government of Daniel Okoro fell.', 'authoritarian', 'Daniel Okoro'],
    ['The party’s far-right leader, Elsa Brandt, resigned.', 'far-right leader', 'Elsa Brandt'],
    ['The embattled mayor, Ruth Ferris, stayed.', 'embattled', 'Ruth Ferris'],
    ['Brandt, the country’s strongman since 1994, fled.', 'strongman', 'Elsa Brandt'],
    ['Terrorists of the Sahel Front came.', 'Terrorists', 'Sahel Front'],
    ['The militants, from the Sahel Front, came.', 'militants', 'Sahel Front'],
    ['Extremists like Elsa Brandt must lose.', 'Extremists', 'Elsa Brandt'],
    ['Kremlin puppet Elsa Brandt fled.', 'Kremlin puppet', 'Elsa Brandt'],
    ['A far-right party, the Dawn Party, won.', 'far-right', 'Dawn Party'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('the subject of a predicate', () => {
  it.each([
    ['The inquiry into his taxes was a witch hunt.', 'witch hunt', 'inquiry'],
    ['The vote, he wrote, was a sham.', 'sham', 'vote'],
    ['The plan amounts to land theft.', 'land theft', 'plan'],
    ['The festival turned into a bloodbath.', 'bloodbath', 'festival'],
    ['The exodus was nothing less than ethnic cleansing.', 'ethnic cleansing', 'exodus'],
    ['Some of the lawmakers are traitors.', 'traitors', 'lawmakers'],
    ['Is the levy a stealth tax?', 'stealth tax', 'levy'],
    ['Elsa Brandt “is a dictator”, he wrote.', 'dictator', 'Elsa Brandt'],
    ['The office, which groups say is authoritarian, closed.', 'authoritarian', 'office'],
    ['The ministers who signed it were traitors.', 'traitors', 'ministers'],
    ['The charity, Hope for Ghana, was a sham.', 'sham', 'Hope for Ghana'],
    ['They told jurors the charity was a sham.', 'sham', 'charity'],
    ['In Accra on Monday the vote was a sham.', 'sham', 'vote'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));

  it('is the speaker where one denies being it', () => {
    const text = 'The Sahel Front denies that it is a terrorist group.';
    const claims = [
      {
        source: 'The Sahel Front',
        name: 'Sahel Front',
        cue: 'denies',
        lemma: 'deny',
        content: 'that it is a terrorist group',
      },
    ];
    expect(target(text, 'terrorist group', claims)).toBe('Sahel Front');
  });

  it('is what stands before a headline’s quotation', () => {
    const headline = 'Wealth tax “envy politics”, says minister';
    const made = make({ text: `${headline}\n\nIt rained.`, headline, entities });
    expect(only(made, 'envy politics').target?.name).toBe('Wealth tax');
  });
});

describe('what a verb labels', () => {
  it.each([
    ['They dismissed the report as fake news.', 'fake news', 'report'],
    ['He referred to the refugees as invaders.', 'invaders', 'refugees'],
    ['She wants to end the mandate, calling it tyranny.', 'tyranny', 'mandate'],
    ['The mandate, which he calls tyranny, ended.', 'tyranny', 'mandate'],
    ['They jeered Ruth Ferris as a bigot.', 'bigot', 'Ruth Ferris'],
    ['Ruth Ferris is tired of being called a scrounger.', 'scrounger', 'Ruth Ferris'],
    ['It was an act the company has branded terrorism.', 'terrorism', 'act'],
    ['The Sahel Front, long seen as a terrorist group, came.', 'terrorist group', 'Sahel Front'],
    ['He called the tax theft and its backers traitors.', 'traitors', 'backers'],
    ['Activists accused Turkey of ethnic cleansing.', 'ethnic cleansing', 'Turkey'],
    ['The minister was accused of ethnic cleansing.', 'ethnic cleansing', 'minister'],
    ['He likened the policy to apartheid.', 'apartheid', 'policy'],
    ['The so-called Dawn Party won.', 'so-called', 'Dawn Party'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('the noun an adjective stands before', () => {
  it.each([
    ['The draconian law took effect.', 'draconian', 'law'],
    ['Her increasingly authoritarian rule alarmed many.', 'authoritarian', 'rule'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('nobody', () => {
  it.each([
    ['a complement', 'They opposed a puppet of Rabat.', 'puppet of'],
    ['a charge of doing something else', 'He accused rivals of plotting a coup.', 'coup'],
    ['a verb of its own', 'The army is fighting terrorists.', 'terrorists'],
    ['a place members come from', 'Militants from Turkey came.', 'Militants'],
    ['a label spoken of', 'They disliked the label “extremist”.', 'extremist'],
  ])('%s: %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});
