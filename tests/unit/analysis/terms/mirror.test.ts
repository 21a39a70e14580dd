/**
 * The mirror test: whoever the sides are, the same sentence is treated the same. Sides are swapped in templates, and
 * what is flagged, in whose voice, and whether it shows by default must not change.
 */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../../src/analysis/terms/lexicon/lexicon';
import { make } from './article';

/** Opponents, as they may stand in for each other in one sentence. */
const SIDES = [
  ['Israel', 'Iran'],
  ['Hamas', 'Likud'],
  ['Russia', 'Ukraine'],
  ['Moscow', 'Kyiv'],
  ['Washington', 'Beijing'],
  ['Republicans', 'Democrats'],
  ['Trump', 'Biden'],
  ['Labour', 'Reform'],
  ['Fidesz', 'Momentum'],
  ['Muslims', 'Christians'],
  ['unions', 'employers'],
  ['settlers', 'villagers'],
  ['protesters', 'police'],
] as const;

const TEMPLATES = [
  '{A} accused {B} of running a regime.',
  'The {A} regime met envoys from {B}.',
  '{A} called {B} terrorists.',
  '{A} described {B} as “extremists”.',
  'Militants loyal to {A} fought {B}.',
  'A jihadist group opposed to {A} attacked {B}.',
  'Insurgents drove {A} out, {B} said.',
  '{A} is a puppet of {B}, a columnist wrote.',
  'The strongman of {A} visited {B}.',
  'The massacre was blamed on {A} by {B}.',
  '{A} spoke of genocide by {B}.',
  '{A} launched an unprovoked attack on {B}.',
  '{A} said {B} used human shields.',
  'Collateral damage by {A} angered {B}.',
  'Naked aggression by {A} against {B} must end.',
  '{A} liberated the city from troops of {B}.',
  'So-called reforms by {A} hurt {B}.',
  '{A} purportedly met {B}.',
  'A far-right leader backed {A} against {B}.',
  'A far-left leader backed {A} against {B}.',
  'A fascist mob linked to {A} marched on {B}.',
  'A communist mob linked to {A} marched on {B}.',
  '{A} slammed {B} over the budget.',
  '{A} lashed out at {B} in a rant.',
  'Critics of {A} spoke of a witch hunt led by {B}.',
  '{A} and {B} traded claims of a stolen election.',
  'Voter suppression by {A} helped {B}.',
  'The deep state serves {A}, not {B}.',
  '{A} warned of a threat to democracy from {B}.',
  'Traitors in {A} helped {B}.',
  '{A} is soft on crime, {B} said.',
  'A bombshell report on {A} pleased {B}.',
  'Chaos in {A} worried {B}.',
  'A backlash against {A} grew among {B}.',
  'Thugs from {A} beat a man from {B}.',
  'An angry mob from {A} jeered {B}.',
  'The crackdown by {A} frightened {B}.',
  'Fanatics in {A} hate {B}.',
  'Bigots in {A} mocked {B}.',
  'A racist remark about {A} was made by {B}.',
  'An embattled leader of {A} thanked {B}.',
  'Freedom fighters from {A} joined {B}.',
  'The draconian law in {A} hit {B}.',
  '{A} sold out our nation to {B}, he said.',
  'Fake news about {A} spread among {B}.',
  'Handout culture in {A} cost {B} dear.',
  'Fat cats in {A} laughed at {B}.',
  'Illegal immigrants from {A} reached {B}.',
  'Undocumented migrants from {A} reached {B}.',
] as const;

const flags = (text: string): string[] =>
  make({ text }).terms.map((term) => `${term.category} ${term.voice} ${term.on}`);
const fill = (template: string, a: string, b: string): string =>
  template.replace('{A}', a).replace('{B}', b);

describe('swapping the sides', () => {
  it.each(TEMPLATES)('%s', (template) => {
    let flagged = 0;
    for (const [a, b] of SIDES) {
      const one = flags(fill(template, a, b));
      const other = flags(fill(template, b, a));
      expect(other, `${a} and ${b}`).toEqual(one);
      flagged += one.length;
    }
    expect(flagged, 'a template that flags nothing tests nothing').toBeGreaterThan(0);
  });
});

/** Names that two camps use against each other, or of themselves. */
const PAIRS = [
  ['pro-life', 'pro-choice'],
  ['pro-abortion', 'anti-choice'],
  ['unborn child', 'clump of cells'],
  ['terrorist', 'freedom fighter'],
  ['security fence in the West Bank', 'apartheid wall in the West Bank'],
  ['Judea and Samaria', 'historic Palestine'],
  ['Temple Mount', 'Haram al-Sharif'],
  ['illegal alien', 'undocumented immigrant'],
  ['climate denier', 'climate alarmist'],
  ['climate crisis', 'climate hoax'],
  ['death tax', 'tax the rich'],
  ['job creator', 'fat cat'],
  ['handout culture', 'corporate welfare'],
  ['angry mob', 'mostly peaceful'],
  ['insurrectionist', 'true patriot'],
  ['police brutality', 'war on cops'],
  ['gun grabber', 'gun nut'],
  ['assault weapon', 'modern sporting rifle'],
  ['biological male', 'assigned at birth'],
  ['groomer', 'book banner'],
  ['feminazi', 'toxic masculinity'],
  ['reverse racism', 'white privilege'],
  ['far-right', 'far-left'],
  ['fascist', 'communist agenda'],
  ['libtard', 'wingnut'],
  ['MAGA extremist', 'radical Democrat'],
  ['RINO', 'DINO'],
  ['populist', 'elitist'],
  ['warmonger', 'appeaser'],
  ['deep state', 'threat to democracy'],
  ['stolen election', 'voter suppression'],
  ['anti-vaxxer', 'lockdown fanatic'],
  ['union-busting', 'union boss'],
  ['nanny state', 'police state'],
  ['special military operation', 'unprovoked invasion'],
  ['collateral damage', 'human shield'],
  ['remoaner', 'Brextremist'],
  ['soft on crime', 'mass incarceration'],
  ['woke', 'anti-woke'],
  ['open borders', 'fortress Europe'],
] as const;
const FRAMES = [
  'The phrase {x} was heard again.',
  'Reyes used the words {x} in parliament.',
  'He spoke of “{x}” on Monday.',
  'A poster read: {x}.',
] as const;

describe('opposed names', () => {
  it.each(PAIRS)('%s and %s are flagged alike', (one, other) => {
    for (const frame of FRAMES) {
      const rates = [one, other].map((x) => {
        const { terms } = make({ text: frame.replace('{x}', x) });
        return [terms.length > 0, terms[0]?.voice, terms[0]?.on];
      });
      expect(rates[1], frame).toEqual(rates[0]);
      expect(rates[0]?.[0], `${one}: not flagged`).toBe(true);
    }
  });

  it('shows by default at least one counterpart of what is shown by default', () => {
    const shown = new Map(
      CATEGORIES.flatMap((category) =>
        category.entries.map((entry) => [entry.id, category.on && entry.tier !== 2] as const),
      ),
    );
    const lopsided = CATEGORIES.flatMap((category) => category.entries)
      .filter(
        ({ id, counterparts }) =>
          shown.get(id) && counterparts && !counterparts.some((c) => shown.get(c)),
      )
      .map(({ id }) => id);
    expect(lopsided).toEqual([]);
  });
});
