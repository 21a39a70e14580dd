/** What can be done with a finding, each with a word of answer below. */
import type { CardEntry } from '../annotation/card';
import type { Words } from '../locale/words';
import type { Term } from '../model/analysis';
import type { Ignored } from '../model/readers-list';
import { copy } from './clipboard';
import { button, element } from './element';
import type { Surroundings } from './reading';

export interface Deeds extends Pick<Surroundings, 'explain' | 'quote' | 'ignore'> {
  next(entry: CardEntry): void;
  grown(): void;
}

const SCOPES = {
  here: ['cardIgnoreHere', 'ignoredHere'],
  article: ['cardIgnoreArticle', 'ignoredArticle'],
  always: ['cardIgnoreAlways', 'ignoredAlways'],
} as const satisfies Record<Ignored['scope'], readonly string[]>;

/** The buttons, what they open, and the line that says what came of it. */
export function actionsFor(entry: CardEntry, words: Words, deeds: Deeds): HTMLElement {
  const answer = element('p', { class: 'answer', role: 'status', dir: 'auto' });
  const say = (what: string, ...more: Node[]) => {
    answer.replaceChildren(what, ...more);
    deeds.grown();
  };
  const copying = async () => {
    const isCopied = await copy(await deeds.quote(entry.id)).catch(() => false);
    say(words.say(isCopied ? 'cardCopied' : 'copyRefused'));
  };
  const buttons = element('div', { class: 'actions' });
  buttons.append(button(words.say('cardCopy'), () => void copying()));
  const { ignore } = deeds;
  const choice =
    ignore &&
    entry.term &&
    ignoring(entry.term, entry.words, { words, deeds: { ...deeds, ignore }, say });
  if (choice) buttons.append(choice.ask);
  if (entry.next) buttons.append(button(words.say('cardNext'), () => deeds.next(entry)));
  return element('div', { class: 'deeds' }, buttons, ...(choice ? [choice.scopes] : []), answer);
}

interface Talk {
  words: Words;
  deeds: Deeds & Required<Pick<Deeds, 'ignore'>>;
  say(what: string, ...more: Node[]): void;
}

/** Where to ignore a term; done at once, and taken back by “Undo”. */
function ignoring(term: Term, said: string, { words, deeds, say }: Talk) {
  const label = words.say('ignoreWhat', said);
  const scopes = element('div', { class: 'actions', role: 'group', 'aria-label': label });
  scopes.hidden = true;
  const ask = button(words.say('cardIgnore'), () => {
    scopes.hidden = !scopes.hidden;
    ask.setAttribute('aria-expanded', String(!scopes.hidden));
    deeds.grown();
  });
  ask.setAttribute('aria-expanded', 'false');
  const failed = () => say(words.say('notKept'));
  const ignore = async (scope: Ignored['scope']) => {
    const takeBack = await deeds.ignore(scope, term);
    scopes.hidden = true;
    ask.hidden = true;
    const undo = button(words.say('undo'), () => {
      takeBack().then(() => {
        ask.hidden = false;
        ask.setAttribute('aria-expanded', 'false');
        say(words.say('cardUndone', said));
        ask.focus();
      }, failed);
    });
    say(words.say(SCOPES[scope][1], said), undo);
    undo.focus();
  };
  scopes.append(element('span', { class: 'asked', dir: 'auto' }, label));
  for (const scope of ['here', 'article', 'always'] as const)
    scopes.append(button(words.say(SCOPES[scope][0]), () => void ignore(scope).catch(failed)));
  return { ask, scopes };
}
