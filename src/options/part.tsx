/** One part of the options: a heading that can be linked to, what it is about, and its choices. */
import type { ComponentChildren } from 'preact';
import type { Key } from '../locale/messages';
import { useWords } from '../view/context';

interface Props {
  id: string;
  title: Key;
  /** What it is about, in a sentence or two. */
  about?: Key;
  children: ComponentChildren;
}

/** The part, with its heading. */
export function Part({ id, title, about, children }: Props) {
  const words = useWords();
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {words.say(title)}
      </h2>
      {about && <p class="about">{words.say(about)}</p>}
      {children}
    </section>
  );
}
