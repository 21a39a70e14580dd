/** An article that was read: what it is, a switch for each kind, and the lists. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Choice } from '../annotation/lists';
import type { Explanation } from '../model/explanation';
import type { Facts } from '../model/facts';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import { type Reading, ReadingContext, useWords } from './context';
import { Findings, type Place } from './findings';
import { Head } from './head';
import { Kinds } from './kinds';
import { State } from './state';
import type { ChangeSettings } from './use-settings';
import { Warnings } from './warnings';

interface Props {
  facts: Facts;
  settings: Settings;
  change: ChangeSettings;
  /** What the lists show. */
  choice: Choice;
  go(spans: readonly Span[]): void;
  explain(entry: string): Promise<Explanation | null>;
  correct?: Reading['correct'];
  /** Where the reader is, for lists that follow. */
  place?: Place;
  /** What stands between the switches and the lists. */
  children?: ComponentChildren;
  /** What stands behind the lists. */
  after?: ComponentChildren;
}
const LISTS = ['entities', 'dates', 'figures', 'claims', 'terms'] as const;

/** The article's head, switches and lists; in place of the lists a word where nothing was found. */
export function Article({ facts, settings, change, choice, place, children, ...given }: Props) {
  const words = useWords();
  const { analysis, metadata } = facts;
  const { go, explain, correct, after } = given;
  const reading = useMemo(
    () => ({ words, analysis, go, explain, ...(correct && { correct }) }),
    [words, analysis, go, explain, correct],
  );
  return (
    <ReadingContext.Provider value={reading}>
      <Head metadata={metadata} />
      <Kinds kinds={settings.kinds} change={(kinds) => change({ kinds })} />
      <Warnings analysis={analysis} />
      {LISTS.every((list) => analysis[list].length === 0) ? (
        <State title={words.say('nothingFound')} />
      ) : (
        <>
          {children}
          <Findings metadata={metadata} choice={choice} place={place} />
          {after}
        </>
      )}
    </ReadingContext.Provider>
  );
}
