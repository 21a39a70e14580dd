/** The reader's own terms: added, changed, switched off and deleted here. */
import { useState } from 'preact/hooks';
import { categoryName } from '../annotation/reasons';
import type { ReaderTerm } from '../model/readers-list';
import { useWords } from '../view/context';
import { Part } from './part';
import { TermForm } from './term-form';
import type { ListInHand } from './use-readers-list';

/** The terms, and the form for the one that is open. */
export function Terms({ list, make }: ListInHand) {
  const words = useWords();
  /** The id of the term that is being changed, '' for a new one. */
  const [open, setOpen] = useState<string>();
  const form = (term?: ReaderTerm) => (
    <TermForm
      {...{ list, make, close: () => setOpen(undefined) }}
      {...(term && { term })}
      key={term?.id ?? ''}
    />
  );
  return (
    <Part id="terms" title="termsTitle" about="termsAbout">
      {list.terms.length === 0 && open === undefined && (
        <p class="none">{words.say('termsNone')}</p>
      )}
      <ul class="rows">
        {list.terms.map((term) => (
          <li key={term.id} data-term={term.id}>
            {open === term.id ? (
              form(term)
            ) : (
              <TermRow {...{ term, list, make, edit: () => setOpen(term.id) }} />
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        form()
      ) : (
        <button type="button" id="add-term" class="act" onClick={() => setOpen('')}>
          {words.say('addTerm')}
        </button>
      )}
    </Part>
  );
}

interface RowProps extends ListInHand {
  term: ReaderTerm;
  edit(): void;
}

function TermRow({ term, list, make, edit }: RowProps) {
  const words = useWords();
  const name = term.words[0] ?? term.id;
  const off = list.off.includes(term.id);
  const switched = words.say(off ? 'nowOn' : 'nowOff', name);
  return (
    <>
      <div class="term">
        <bdi class={off ? 'words off' : 'words'}>{term.words.join(', ')}</bdi>
        <span class="detail" dir="auto">
          {[term.category === 'own' ? '' : categoryName(term.category, words), term.why]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          aria-label={words.say('noticeNamed', name)}
          checked={!off}
          onChange={() => void make({ kind: 'switch', entry: term.id, on: off }, switched)}
        />
        <span aria-hidden="true">{words.say('notice')}</span>
      </label>
      <button
        type="button"
        class="act quiet"
        data-do="change"
        aria-label={words.say('changeNamed', name)}
        onClick={edit}
      >
        {words.say('change')}
      </button>
      <button
        type="button"
        class="act quiet"
        data-do="delete"
        aria-label={words.say('removeNamed', name)}
        onClick={() =>
          void make({ kind: 'drop-term', id: term.id }, words.say('termRemoved', name))
        }
      >
        {words.say('remove')}
      </button>
    </>
  );
}
