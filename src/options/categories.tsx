/** Which categories of wording are noticed, each with a note to learn from. */
import { useEffect, useState } from 'preact/hooks';
import { categoryName } from '../annotation/reasons';
import { categories } from '../messaging/explain';
import type { CategoryFacts } from '../model/explanation';
import { Show } from '../model/readers-list';
import { useWords } from '../view/context';
import { Part } from './part';
import type { ListInHand } from './use-readers-list';

const SHOW_KEYS = { none: 'showNone', usual: 'showUsual', all: 'showEvery' } as const;

/** The categories, once the background has told them. */
export function useCategories(): readonly CategoryFacts[] {
  const [known, setKnown] = useState<readonly CategoryFacts[]>([]);
  useEffect(() => void categories().then(setKnown), []);
  return known;
}

/** A choice for each category, with its note. */
export function Categories({ list, make }: ListInHand) {
  const words = useWords();
  const known = useCategories();
  return (
    <Part id="categories" title="categoriesTitle" about="categoriesAbout">
      <ul class="categories">
        {known.map((facts) => {
          const { category, note, on } = facts;
          const name = categoryName(category, words);
          const own = list.categories.find((one) => one.category === category)?.show;
          const usual: Show = on ? 'usual' : 'none';
          const choose = (show: Show) =>
            void make(
              { kind: 'category', category, show: show === usual ? null : show },
              words.say('categoryShows', name, words.say(SHOW_KEYS[show])),
            );
          return (
            <li key={category}>
              <div class="row">
                <label for={`category-${category}`}>{name}</label>
                <select
                  id={`category-${category}`}
                  aria-describedby={`note-${category}`}
                  value={own ?? usual}
                  onChange={({ currentTarget }) => choose(currentTarget.value as Show)}
                >
                  {Show.options.map((show) => (
                    <option key={show} value={show}>
                      {words.say(SHOW_KEYS[show])}
                    </option>
                  ))}
                </select>
              </div>
              {/* The word list is about English words, and in English. */}
              <p id={`note-${category}`} class="detail" lang="en" dir="auto">
                {note}
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
