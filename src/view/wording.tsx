/** Loaded wording, by who used it or by whom it is about. */
import { useState } from 'preact/hooks';
import { isUnsure } from '../annotation/doubt';
import { surface } from '../annotation/surface';
import { userBeside, wordingByTarget, wordingByUser } from '../annotation/wording';
import type { Analysis, Term } from '../model/analysis';
import { useReading, useWords } from './context';
import { Fact, Note, noted, Quoted } from './fact';
import { Group, Section } from './section';
import { Toggle } from './toggle';
import { Why } from './why';

/**
 * Loaded wording by who used it, or by whom it is about.
 * @param listed the analysis with the terms to be listed
 */
export function Wording({ listed }: { listed: Analysis }) {
  const words = useWords();
  const [byTarget, setByTarget] = useState(false);
  const targets = wordingByTarget(listed);
  const terms = listed.terms.filter((term) => term.on);
  return (
    <Section
      kind="wording"
      title={words.say('sectionWording')}
      note={words.count('termsCounted', terms.length)}
      empty={terms.length === 0 && words.say('emptyWording')}
    >
      {targets.length > 0 && (
        <Toggle
          label={words.say('wordingOrder')}
          options={[words.say('wordingByUser'), words.say('wordingByTarget')]}
          chosen={byTarget ? 1 : 0}
          choose={(index) => setByTarget(index === 1)}
        />
      )}
      {byTarget && targets.length ? <ByTarget listed={listed} /> : <ByUser listed={listed} />}
    </Section>
  );
}

function ByUser({ listed }: { listed: Analysis }) {
  const words = useWords();
  return wordingByUser(listed, words).map(({ label, terms }) => (
    <Group key={label} title={label} note={words.number(terms.length)}>
      {terms.map((term) => (
        <TermFact
          key={term.id}
          term={term}
          note={term.target ? words.say('aboutTarget', term.target.name) : ''}
        />
      ))}
    </Group>
  ));
}

function ByTarget({ listed }: { listed: Analysis }) {
  const words = useWords();
  const rest = listed.terms.filter((term) => term.on && !term.target);
  const fact = (term: Term) => (
    <TermFact key={term.id} term={term} note={userBeside(term, words)} />
  );
  return (
    <>
      {wordingByTarget(listed).map(({ target, terms }) => (
        <Group key={target} title={target} note={words.number(terms.length)}>
          {terms.map(fact)}
        </Group>
      ))}
      {rest.length > 0 && (
        <Group title={words.say('noTarget')} note={words.number(rest.length)}>
          {rest.map(fact)}
        </Group>
      )}
    </>
  );
}

function TermFact({ term, note }: { term: Term; note: string }) {
  const words = useWords();
  const { analysis } = useReading();
  const [open, setOpen] = useState(false);
  const said = surface(analysis, term);
  return (
    <Fact
      ids={[term.id]}
      spans={[term]}
      unsure={isUnsure(term)}
      beside={
        <button
          type="button"
          class="ask"
          aria-expanded={open}
          aria-label={words.say('whyAskOf', said)}
          data-rove="beside"
          tabIndex={-1}
          onClick={() => setOpen(!open)}
        >
          {words.say('whyAsk')}
        </button>
      }
      below={open && <Why term={term} said={said} />}
    >
      <Quoted line>{said}</Quoted>
      <Note>{noted(term.headline && words.say('inHeadline'), note)}</Note>
    </Fact>
  );
}
