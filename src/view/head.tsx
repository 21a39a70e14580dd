/** Which article this is. */
import { dateLabel } from '../annotation/when';
import type { Metadata } from '../model/article';
import { useWords } from './context';

/** Title, outlet, author and day; says so where the page shows only a part. */
export function Head({ metadata }: { metadata: Metadata }) {
  const words = useWords();
  const { title, outlet, byline, published, partial } = metadata;
  const day = published ? dateLabel(published.slice(0, 10), words) : words.say('noDate');
  const parts = [outlet, byline, day].filter((part) => part !== undefined && part !== '');
  return (
    <section class="article">
      <h2 lang={metadata.language}>
        <bdi>{title}</bdi>
      </h2>
      <p class="source">
        {parts.map((part, index) => (
          <span key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      {partial && <p class="partial">{words.say('partial')}</p>}
    </section>
  );
}
