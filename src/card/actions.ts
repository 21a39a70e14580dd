/** What can be done with a finding, each with a word of answer below. */
import type { CardEntry } from '../annotation/card';
import { type Offer, type Offers, offersFor } from '../annotation/corrections';
import { failureLine } from '../annotation/failure-words';
import { NO_LINK_KEYS } from '../annotation/no-link';
import type { Words } from '../locale/words';
import { copy } from './clipboard';
import { button, element } from './element';
import type { Surroundings } from './reading';

export interface Deeds extends Pick<Surroundings, 'explain' | 'quote' | 'correct'> {
  next(entry: CardEntry): void;
  grown(): void;
}

/** The buttons, what they open, and the line that says what came of it. */
export function actionsFor(entry: CardEntry, words: Words, deeds: Deeds): HTMLElement {
  const answer = element('p', { class: 'answer', role: 'status', dir: 'auto' });
  const say = (what: string, ...more: Node[]) => {
    answer.replaceChildren(what, ...more);
    deeds.grown();
  };
  const copying = async () => {
    const quoted = await deeds.quote(entry.id).catch(() => undefined);
    if (!quoted || !(await copy(quoted))) return say(words.say('copyRefused'));
    const why = NO_LINK_KEYS[quoted.without ?? ''];
    say([words.say('cardCopied'), why && words.say(why)].filter(Boolean).join(' '));
  };
  const buttons = element('div', { class: 'actions' });
  buttons.append(button(words.say('cardCopy'), () => void copying()));
  const { correct } = deeds;
  const choice =
    correct &&
    correcting(offersFor(entry.finding, shortened(entry.words), words), {
      words,
      deeds: { ...deeds, correct },
      say,
    });
  if (choice) buttons.append(choice.ask);
  if (entry.next) buttons.append(button(words.say('cardNext'), () => deeds.next(entry)));
  return element('div', { class: 'deeds' }, buttons, ...(choice ? [choice.choices] : []), answer);
}

interface Talk {
  words: Words;
  deeds: Deeds & Required<Pick<Deeds, 'correct'>>;
  say(what: string, ...more: Node[]): void;
}

/** What is wrong with a finding, or where to ignore it; done at once, and taken back by “Undo”. */
function correcting({ ask: label, about, offers }: Offers, { words, deeds, say }: Talk) {
  const choices = element('div', { class: 'actions', role: 'group', 'aria-label': about });
  choices.hidden = true;
  const ask = button(label, () => open(choices.hidden === true));
  const open = (isOpen: boolean) => {
    choices.hidden = !isOpen;
    ask.setAttribute('aria-expanded', String(isOpen));
    deeds.grown();
  };
  ask.setAttribute('aria-expanded', 'false');
  const keep = async ({ correction, done }: Offer) => {
    const kept = await deeds.correct(correction);
    if (!kept.ok) return say(failureLine(kept.error, words));
    open(false);
    ask.hidden = true;
    const undo = button(words.say('undo'), async () => {
      const back = await kept.value();
      if (!back.ok) return say(failureLine(back.error, words));
      ask.hidden = false;
      say(words.say('undone'));
      ask.focus();
    });
    say(done, undo);
    undo.focus();
  };
  choices.append(element('span', { class: 'asked', dir: 'auto' }, about));
  for (const offer of offers) choices.append(button(offer.label, () => void keep(offer)));
  return { ask, choices };
}

/** Enough of a statement to know it by. */
const shortened = (said: string): string => (said.length > 60 ? `${said.slice(0, 59)}…` : said);
