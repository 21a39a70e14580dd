/** What the reader no longer wants to see: findings set aside, and entries switched off. Each can be taken back. */
import { useEffect, useState } from 'preact/hooks';
import { NONE_KEYS } from '../annotation/corrections';
import { typeLabel } from '../annotation/who';
import type { Words } from '../locale/words';
import { explain } from '../messaging/explain';
import type { Ignored } from '../model/readers-list';
import { useWords } from '../view/context';
import { noted } from '../view/fact';
import { Part } from './part';
import type { ListInHand } from './use-readers-list';

const SCOPE_KEYS = { here: 'asideHere', article: 'asideArticle', always: 'asideAlways' } as const;

/** Each with where it holds, and a button to notice it again. */
export function SetAside({ list, make }: ListInHand) {
  const words = useWords();
  const own = new Set(list.terms.map(({ id }) => id));
  const off = list.off.filter((entry) => !own.has(entry));
  const empty = list.ignored.length + off.length === 0;
  return (
    <Part id="aside" title="asideTitle" about="asideAbout">
      {empty && <p class="none">{words.say('asideNone')}</p>}
      <ul class="rows">
        {list.ignored.map((item) => (
          <Row
            key={JSON.stringify(item)}
            name={item.words || item.entry}
            detail={noted(whatOf(item, words), words.say(SCOPE_KEYS[item.scope]), addressOf(item))}
            back={(name) => void make({ kind: 'notice', item }, words.say('noticedAgain', name))}
          />
        ))}
        {off.map((entry) => (
          <OffRow
            key={entry}
            entry={entry}
            back={(name) =>
              void make({ kind: 'switch', entry, on: true }, words.say('noticedAgain', name))
            }
          />
        ))}
      </ul>
    </Part>
  );
}

/** What the reader said of it; '' for a term, which is only ignored. */
const whatOf = ({ finding, as }: Ignored, words: Words): string =>
  as ? words.say('asideAs', typeLabel(as, words)) : finding ? words.say(NONE_KEYS[finding]) : '';

/** The article's address, where it is known. */
const addressOf = ({ article }: Ignored): string =>
  article && URL.canParse(article) && !article.startsWith('text:') ? article : '';

/** An entry of the program's word list that is off, by its wording. */
function OffRow({ entry, back }: { entry: string; back(name: string): void }) {
  const words = useWords();
  const [name, setName] = useState(entry);
  useEffect(() => void explain(entry).then((known) => known && setName(known.form)), [entry]);
  return <Row name={name} detail={words.say('asideAlways')} back={back} />;
}

function Row({ name, detail, back }: { name: string; detail: string; back(name: string): void }) {
  const words = useWords();
  return (
    <li>
      <div class="term">
        <bdi class="words">{name}</bdi>
        <span class="detail">{detail}</span>
      </div>
      <button
        type="button"
        class="act quiet"
        aria-label={words.say('noticeAgainNamed', name)}
        onClick={() => back(name)}
      >
        {words.say('noticeAgain')}
      </button>
    </li>
  );
}
