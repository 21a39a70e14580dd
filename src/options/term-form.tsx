/** The form for one of the reader's own terms. What is wrong is said beside the field, and nothing typed is lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { categoryName } from '../annotation/reasons';
import { type ReaderTerm, Where } from '../model/readers-list';
import {
  checkTerm,
  OWN_CATEGORY,
  type Problem,
  problem,
} from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';
import { useCategories } from './categories';
import { ChoiceField, TextField } from './field';
import { listProblemWords } from './list-problem-words';
import { type Fields, holding, toDraft, toFields } from './term-draft';
import type { ListInHand } from './use-readers-list';

interface Props extends ListInHand {
  /** The term to be changed; a new one where there is none. */
  term?: ReaderTerm;
  close(): void;
}
const WHERE_KEYS = {
  anywhere: 'whereAny',
  article: 'whereArticle',
  others: 'whereOthers',
} as const;

/** The form; it closes when the term is kept or the reader says no. */
export function TermForm({ term, list, make, close }: Props) {
  const words = useWords();
  const { field, problems, check } = useFields(term, list);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  useEffect(() => {
    if (problems.length) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  const save = () => {
    const checked = check();
    if (!checked) return;
    const said = words.say(term ? 'termChanged' : 'termAdded', checked.words[0] ?? '');
    void make({ kind: 'put-term', term: checked }, said);
    close();
  };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <FormFields field={field} />
      <div class="buttons">
        <button type="submit" class="act">
          {words.say(term ? 'keepChanges' : 'addToList')}
        </button>
        <button type="button" class="act quiet" onClick={close}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}

type FieldOf = ReturnType<typeof useFields>['field'];

function FormFields({ field }: { field: FieldOf }) {
  const words = useWords();
  const known = useCategories();
  const categories = [OWN_CATEGORY, ...known.map(({ category }) => category)];
  return (
    <>
      <TextField {...field('words')} label="termWords" hint="onePerLine" />
      <TextField {...field('why')} label="termWhy" />
      <TextField {...field('neutral')} label="termNeutral" hint="oneALine" />
      <ChoiceField
        {...field('category')}
        label="termCategory"
        options={categories.map((category) => [category, categoryName(category, words)])}
      />
      <ChoiceField
        {...field('where')}
        label="termWhere"
        options={Where.options.map((where) => [where, words.say(WHERE_KEYS[where])])}
      />
    </>
  );
}

/** What was typed, and what is wrong with it; `check` answers the term where nothing is. */
function useFields(term: ReaderTerm | undefined, list: ListInHand['list']) {
  const words = useWords();
  const [fields, setFields] = useState<Fields>(() => toFields(term));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const problemOf = (name: string): string => {
    const found = problems.find(({ column }) => column === name);
    if (found?.code === 'no-words') return words.say('termNeedsWords');
    return found ? listProblemWords(found, words) : '';
  };
  const field = (name: keyof Fields) => ({
    name,
    value: fields[name],
    change: (value: string) => setFields((now) => ({ ...now, [name]: value })),
    problem: problemOf(name),
  });
  const check = (): ReaderTerm | undefined => {
    const checked = checkTerm(toDraft(fields, term?.id), new Set(list.terms.map(({ id }) => id)));
    const twice = 'term' in checked && holding(list.terms, checked.term);
    if ('problems' in checked) setProblems(checked.problems);
    else if (twice) setProblems([problem('words', 'twice', twice)]);
    else return checked.term;
    return undefined;
  };
  return { field, problems, check };
}
