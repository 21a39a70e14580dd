/** An article that was read: what it is, a switch for each kind, and the lists. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Choice } from '../annotation/lists';
import type { Explanation } from '../model/explanation';
import type { Facts } from '../model/facts';
import type { Span } from '../model/span';
import { type Actions, ReadingContext, useWords } from './context';
import { Findings, type Place } from './findings';
import { Head } from './head';
import { Kinds } from './kinds';
import { State } from './state';
import type { KindChoice } from './use-kinds';
import { Warnings } from './warnings';

interface Props {
  facts: Facts;
  kinds: KindChoice;
  change(kinds: KindChoice): void;
  /** What the lists show. */
  choice: Choice;
  go(spans: readonly Span[]): void;
  explain(entry: string): Promise<Explanation | null>;
  actions?: Actions;
  /** Where the reader is, for lists that follow. */
  place?: Place;
  /** What stands between the switches and the lists. */
  children?: ComponentChildren;
}
const LISTS = ['entities', 'dates', 'figures', 'claims', 'terms'] as const;

export function Article({ facts, kinds, change, choice, place, children, ...given }: Props) {
  const words = useWords();
  const { analysis, metadata } = facts;
  const { go, explain, actions } = given;
  const reading = useMemo(
    () => ({ words, analysis, go, explain, ...(actions && { actions }) }),
    [words, analysis, go, explain, actions],
  );
  return (
    <ReadingContext.Provider value={reading}>
      <Head metadata={metadata} />
      <Kinds kinds={kinds} change={change} />
      <Warnings analysis={analysis} />
      {LISTS.every((list) => analysis[list].length === 0) ? (
        <State title={words.say('nothingFound')} />
      ) : (
        <>
          {children}
          <Findings metadata={metadata} choice={choice} place={place} />
        </>
      )}
    </ReadingContext.Provider>
  );
}
