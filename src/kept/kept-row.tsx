/** One kept article in the list. */
import { dateLabel } from '../annotation/when';
import type { Summary } from '../library/kept-article';
import { useWords } from '../view/context';

interface Props {
  summary: Summary;
  chosen: boolean;
  choose(on: boolean): void;
  remove(): void;
}

export function KeptRow({ summary, chosen, choose, remove }: Props) {
  const words = useWords();
  const { id } = summary;
  const title = summary.title || words.say('keptUntitled');
  return (
    <li data-kept={id}>
      <input
        type="checkbox"
        aria-label={words.say('choose', title)}
        checked={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      <div class="what">
        <a href={`#read=${id}`}>
          <bdi>{title}</bdi>
        </a>
        <Notes {...summary} />
      </div>
      <button
        type="button"
        class="ask"
        data-do="delete"
        aria-label={words.say('deleteNamed', title)}
        onClick={remove}
      >
        {words.say('deleteKept')}
      </button>
    </li>
  );
}

/** Where and when it appeared, when it was kept, and what was found in it. */
function Notes({ outlet, author, published, kept, counts }: Summary) {
  const words = useWords();
  const day = published && dateLabel(published.slice(0, 10), words);
  const of = [outlet, author, day].filter(Boolean);
  return (
    <>
      <p class="note">
        {of.map((part) => (
          <span key={part}>
            <bdi>{part}</bdi>
            {' · '}
          </span>
        ))}
        {words.say('keptOn', dateLabel(kept.slice(0, 10), words))}
      </p>
      <p class="note">
        {words.say(
          'noteCounted',
          words.count('claimsCounted', counts.claims),
          words.count('termsCounted', counts.wording),
        )}
      </p>
    </>
  );
}
