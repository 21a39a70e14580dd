/** Why a term is marked: what was found, which entry it is, who says so, and how we know who used it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { categoryName, ruleWords } from '../annotation/reasons';
import { userOf } from '../annotation/wording';
import type { Term } from '../model/analysis';
import type { Explanation } from '../model/explanation';
import { useReading, useWords } from './context';
import { Offers } from './offers';

interface Props {
  term: Term;
  /** Its words. */
  said: string;
}

/** The entry of a term, once the background has told it, who used the term, and where it may be ignored. */
export function Why({ term, said }: Props) {
  const words = useWords();
  const { explain } = useReading();
  const [known, setKnown] = useState<Explanation | null>();
  useEffect(() => {
    let asked = true;
    void explain(term.entry).then((answer) => asked && setKnown(answer));
    return () => {
      asked = false;
    };
  }, [explain, term.entry]);
  return (
    <div class="why">
      <dl aria-busy={known === undefined}>
        {known === null && (
          <>
            <dt>{words.say('whyEntry')}</dt>
            <dd>{words.say('whyGone')}</dd>
          </>
        )}
        {known && <Entry {...known} />}
        <Line title={words.say('whyUser')}>
          {userOf(term, words)}. {ruleWords(term.rule, words)}
        </Line>
      </dl>
      <Offers finding={{ kind: 'wording', term }} said={said} />
    </div>
  );
}

/** The word list is about English words, and in English. */
function Entry({ form, category, why, also, position, sources }: Explanation) {
  const words = useWords();
  return (
    <>
      <Line title={words.say('whyEffect')} lang="en">
        {why}
      </Line>
      <Line title={words.say('whyAlso')} lang="en">
        {also.join(', ')}
      </Line>
      {position && (
        <Line title={words.say('whyPosition')} lang="en">
          {position}
        </Line>
      )}
      <Line title={words.say('whyEntry')}>
        <bdi lang="en">{words.say('quotedWords', form)}</bdi> · {categoryName(category, words)}
      </Line>
      <Line title={words.say('whySources')} lang="en">
        {sources.join('; ')}
      </Line>
    </>
  );
}

function Line({
  title,
  lang,
  children,
}: {
  title: string;
  /** Of the word list. */
  lang?: 'en';
  children: ComponentChildren;
}) {
  return (
    <>
      <dt>{title}</dt>
      <dd lang={lang} dir={lang && 'ltr'}>
        {children}
      </dd>
    </>
  );
}
