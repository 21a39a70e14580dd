/** Everything that was found, the wording first: it is what no other tool tells. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Choice, choose } from '../annotation/lists';
import type { Metadata } from '../model/article';
import { useReading } from './context';
import { Figures } from './figures';
import { useRoving } from './rove';
import { Said } from './said';
import { type Place, useFollowing } from './use-following';
import { When } from './when';
import { Who } from './who';
import { Wording } from './wording';

export type { Place };

interface Props {
  metadata: Metadata;
  choice: Choice;
  place: Place | undefined;
}

/** The five sections, used by arrow keys, following the reader. */
export function Findings({ metadata, choice, place }: Props) {
  const { analysis } = useReading();
  const listed = useMemo(() => choose(analysis, choice), [analysis, choice]);
  const lists = useRef<HTMLDivElement>(null);
  // For measuring: when the lists stood there.
  useLayoutEffect(() => void performance.mark('newsloupe-lists'), []);
  useRoving(lists);
  useFollowing(lists, place);
  return (
    <div class="findings" ref={lists}>
      <Wording listed={listed} />
      <Said listed={listed} overview={place !== undefined} />
      <Who listed={listed} />
      <When listed={listed} metadata={metadata} />
      <Figures listed={listed} />
    </div>
  );
}
