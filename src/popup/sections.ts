/** The sections of the popup: one a kind, each a list of facts that lead to their place on the page. */
import { claimsBySpeaker, contentWords, cueWords, SORT_LABELS } from '../annotation/said';
import { timeline, unplaced } from '../annotation/when';
import { namesByType, TYPE_LABELS } from '../annotation/who';
import { wordingByTarget, wordingByUser } from '../annotation/wording';
import type { Analysis, Term } from '../model/analysis';
import type { Metadata } from '../model/article';
import type { Span } from '../model/span';
import { button, element } from './element';

/** Called when the reader chooses a fact. */
export type Go = (spans: readonly Span[]) => void;
type Section = (analysis: Analysis, go: Go, metadata: Metadata) => HTMLElement | undefined;

/** Every section that has something to show, the wording first: it is what no other tool tells. */
export function sections(analysis: Analysis, go: Go, metadata: Metadata): HTMLElement[] {
  const all: Section[] = [wording, said, who, when, figures];
  return all.map((section) => section(analysis, go, metadata)).filter((made) => made !== undefined);
}

const surface = (analysis: Analysis, { start, end }: Span): string =>
  analysis.text.slice(start, end).replace(/\s+/gu, ' ');

function section(
  title: string,
  kind: string,
  note: string,
  ...content: HTMLElement[]
): HTMLElement | undefined {
  if (!content.length) return undefined;
  const heading = element(
    'summary',
    {},
    element('span', { class: 'title' }, title),
    element('span', { class: 'note' }, note),
  );
  return element('details', { class: kind, open: '' }, heading, ...content);
}

function group(title: string, note: string, ...facts: HTMLElement[]): HTMLElement {
  const items = facts.map((fact) => element('li', {}, fact));
  return element(
    'div',
    { class: 'group' },
    element(
      'h3',
      {},
      element('span', { dir: 'auto' }, title),
      element('span', { class: 'note' }, note),
    ),
    element('ul', {}, ...items),
  );
}

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

const wording: Section = (analysis, go) => {
  const on = analysis.terms.filter((term) => term.on);
  if (!on.length) return undefined;
  const fact = (term: Term, aside: string) =>
    button(
      { class: 'fact' },
      () => go([term]),
      element('span', { class: 'words line', lang: 'en' }, surface(analysis, term)),
      aside ? element('span', { class: 'note' }, `  ${aside}`) : '',
    );
  const about = (term: Term) => (term.target ? `about ${term.target.name}` : '');
  const where = (term: Term) => (term.headline ? 'headline' : '');
  const aside = (...parts: string[]) => parts.filter(Boolean).join(', ');
  const byUser = wordingByUser(analysis).map(({ label, terms }) =>
    group(
      label,
      String(terms.length),
      ...terms.map((term) => fact(term, aside(where(term), about(term)))),
    ),
  );
  const targets = wordingByTarget(analysis);
  const byTarget = targets.map(({ target, terms }) =>
    group(
      target,
      String(terms.length),
      ...terms.map((term) => fact(term, aside(where(term), shortUser(term)))),
    ),
  );
  return section('Wording', 'wording', counted(on.length, 'term'), ...views(byUser, byTarget));
};

function shortUser({ voice, speaker }: Term): string {
  if (voice === 'outlet') return 'the article';
  if (voice === 'scare-quoted') return 'in quotation marks, speaker unclear';
  const name = speaker?.name ?? 'speaker unclear';
  return voice === 'quoted' ? `quoted: ${name}` : `paraphrasing ${name}`;
}

/** Two ways to look at the same terms, with a pair of buttons to choose. */
function views(byUser: HTMLElement[], byTarget: HTMLElement[]): HTMLElement[] {
  if (!byTarget.length) return byUser;
  const user = element('div', {}, ...byUser);
  const target = element('div', {}, ...byTarget);
  const show = (first: boolean) => {
    user.hidden = !first;
    target.hidden = first;
    userButton.setAttribute('aria-pressed', String(first));
    targetButton.setAttribute('aria-pressed', String(!first));
  };
  const userButton = button({ class: 'view', 'aria-pressed': 'true' }, () => show(true), 'by user');
  const targetButton = button(
    { class: 'view', 'aria-pressed': 'false' },
    () => show(false),
    'how it is called',
  );
  const choice = element(
    'div',
    { class: 'views', role: 'group', 'aria-label': 'Order of the wording' },
    userButton,
    targetButton,
  );
  show(true);
  return [choice, user, target];
}

const said: Section = (analysis, go) => {
  const speakers = claimsBySpeaker(analysis);
  const groups = speakers.map(({ name, role, sort, claims }) => {
    const facts = claims.map((claim) =>
      button(
        { class: 'fact' },
        () => go([...claim.source.spans, ...claim.cue.spans, ...claim.content.spans]),
        element(
          'span',
          { class: 'clamp' },
          element('span', { class: 'verb line' }, cueWords(analysis, claim)),
          '  ',
          element('span', { class: 'words', lang: 'en' }, contentWords(analysis, claim)),
        ),
      ),
    );
    const note = [role, sort === 'named' ? '' : SORT_LABELS[sort]].filter(Boolean).join(', ');
    return group(name || 'No source given', note || String(claims.length), ...facts);
  });
  const note = `${counted(analysis.claims.length, 'claim')}, ${counted(speakers.length, 'source')}`;
  return section('Said', 'claims', note, ...groups);
};

const who: Section = (analysis, go) => {
  const types = namesByType(analysis);
  const groups = types.map(({ type, names }) =>
    group(
      TYPE_LABELS[type],
      '',
      ...names.map(({ entity, count, first }) => {
        const role = entity.roles[0]?.title;
        const aliases = entity.aliases.length ? `also ${entity.aliases.join(', ')}` : '';
        const note = [role, aliases, count > 1 ? `${count} times` : ''].filter(Boolean).join(' · ');
        return button(
          { class: 'fact' },
          () => go([first]),
          element('span', { class: 'line' }, entity.name),
          element('span', { class: 'note' }, note ? `  ${note}` : ''),
        );
      }),
    ),
  );
  return section(
    'Who',
    'names',
    counted(
      types.reduce((n, { names }) => n + names.length, 0),
      'name',
    ),
    ...groups,
  );
};

const when: Section = (analysis, go, { modified }) => {
  const moments = timeline(analysis, modified);
  const facts = moments.flatMap(({ label, basis, mentions, unsure }) =>
    mentions.slice(0, 1).map((mention) => {
      const words = surface(analysis, mention);
      const parts = [words === label ? '' : `“${words}”`, basis, unsure ? 'unsure' : ''];
      const note = parts.filter(Boolean).join(', ');
      return button(
        { class: 'fact' },
        () => go([mention]),
        element('span', { class: 'line' }, label),
        element('span', { class: 'note' }, note ? `  ${note}` : ''),
      );
    }),
  );
  const open = unplaced(analysis).map((mention) =>
    button({ class: 'fact' }, () => go([mention]), surface(analysis, mention)),
  );
  const why = analysis.published ? 'not placed in time' : 'not placed: the page states no date';
  const groups = [
    ...(facts.length ? [group('In time order', '', ...facts)] : []),
    ...(open.length ? [group('Open', why, ...open)] : []),
  ];
  return section('When', 'dates', counted(moments.length, 'date'), ...groups);
};

const figures: Section = (analysis, go) => {
  const facts = analysis.figures.map((figure) =>
    button(
      { class: 'fact' },
      () => go([figure]),
      element('span', { class: 'line' }, surface(analysis, figure)),
      figure.of ? ` ${surface(analysis, figure.of)}` : '',
    ),
  );
  if (!facts.length) return undefined;
  return section(
    'Figures',
    'figures',
    counted(facts.length, 'figure'),
    group('In the order of the text', '', ...facts),
  );
};
