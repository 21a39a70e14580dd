/** The card on a page of its own in an open shadow root, where axe-core can look at it: it is closed on real pages. */
import { annotate } from '../../src/annotation/annotate';
import { cardOf } from '../../src/annotation/card';
import { draw } from '../../src/card/draw';
import { look } from '../../src/card/look';
import { ENGLISH } from '../../src/locale/english';
import { USUAL_LOOKS } from '../../src/model/look';
import { ok } from '../../src/model/result';
import { ANALYSIS } from '../fixtures/analysis';

const EXPLAINED = {
  form: 'thug',
  category: 'crime',
  why: 'It says that somebody is violent by nature.',
  also: ['member'],
  sources: ['A style guide'],
};
const wait = () => new Promise((done) => setTimeout(done, 50));

/** Draws a card with a finding of each kind and opens everything in it. */
async function showCard(scheme: 'light' | 'dark'): Promise<void> {
  const marks = new Map(annotate(ANALYSIS).map((mark) => [mark.kind, mark]));
  const entries = cardOf({ analysis: ANALYSIS }, [...marks.values()], ENGLISH);
  const card = draw(entries, {
    words: ENGLISH,
    language: 'en',
    explain: async () => EXPLAINED,
    quote: async () => ({ text: '' }),
    correct: async () => ok(async () => ok(true)),
    next: () => undefined,
    close: () => undefined,
    grown: () => undefined,
  });
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look(scheme, USUAL_LOOKS).replace('position: fixed', 'position: static'));
  root.adoptedStyleSheets = [sheet];
  root.append(card);
  document.body.replaceChildren(host);
  document.body.style.background = scheme === 'light' ? '#fff' : '#121212';
  await wait();
  for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
    button.click();
  root.querySelector<HTMLElement>('.asked + button')?.click();
  await wait();
}

/** Buttons that are smaller than 24 by 24 pixels. */
const small = (): string[] =>
  [...(document.querySelector('body > div')?.shadowRoot?.querySelectorAll('button') ?? [])]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.offsetWidth < 24 || one.offsetHeight < 24)
    .map((one) => one.textContent ?? '');

/** Whether the button that closes it is in view, at the card's head and scrolled to its foot. */
function closes(): boolean[] {
  const card = document
    .querySelector('body > div')
    ?.shadowRoot?.querySelector<HTMLElement>('.card');
  const close = card?.querySelector('.shut button');
  if (!card || !close) return [];
  card.style.maxHeight = '200px';
  return [0, card.scrollHeight].map((top) => {
    card.scrollTop = top;
    const [inner, outer] = [close.getBoundingClientRect(), card.getBoundingClientRect()];
    return inner.top >= outer.top && inner.bottom <= outer.bottom;
  });
}

Object.assign(globalThis, { newsloupeCard: { showCard, small, closes } });
