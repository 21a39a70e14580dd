/** Everything that was found, the wording first: it is what no other tool tells. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type Choice, choose } from '../annotation/lists';
import type { Term } from '../model/analysis';
import type { Metadata } from '../model/article';
import { useReading } from './context';
import { Figures } from './figures';
import { useRoving } from './rove';
import { Said } from './said';
import { When } from './when';
import { Who } from './who';
import { Wording } from './wording';

interface Props {
  metadata: Metadata;
  choice: Choice;
  termActions?: (term: Term) => ComponentChildren;
}

export function Findings({ metadata, choice, termActions }: Props) {
  const { analysis } = useReading();
  const listed = useMemo(() => choose(analysis, choice), [analysis, choice]);
  const lists = useRef<HTMLDivElement>(null);
  useRoving(lists);
  return (
    <div class="findings" ref={lists}>
      <Wording listed={listed} actions={termActions} />
      <Said listed={listed} />
      <Who listed={listed} />
      <When listed={listed} metadata={metadata} />
      <Figures listed={listed} />
    </div>
  );
}
