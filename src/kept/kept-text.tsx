/** The text of a kept article with its marks, painted as on a page. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { annotate } from '../annotation/annotate';
import { NO_NODE, TextMap } from '../article/text-map';
import { paint } from '../highlight/paint';
import { setLooks } from '../highlight/registry';
import type { Analysis } from '../model/analysis';
import type { Settings } from '../model/settings';
import { useWords } from '../view/context';

export type Places = Pick<TextMap, 'rangesFor'>;

interface Props {
  analysis: Analysis;
  /** What is marked, and how it looks. */
  wanted: Pick<Settings, 'kinds' | 'density' | 'looks'>;
  /** Is given the places of the text once it stands there. */
  places: RefObject<Places | undefined>;
}

export function KeptText({ analysis, wanted, places }: Props) {
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const { kinds, density, looks } = wanted;
  const blocks = useMemo(() => [...analysis.text.matchAll(/[^\n]+/gu)], [analysis]);
  useEffect(() => {
    const map = mapOf(analysis.text, blocks, holder.current);
    places.current = map;
    setLooks(looks);
    const painting = paint(annotate(analysis), map);
    painting.show(kinds, density);
    return () => painting.withdraw();
  }, [analysis, blocks, kinds, density, looks, places]);
  return (
    <section class="text" aria-label={words.say('keptText')}>
      <div ref={holder} lang={analysis.language} dir="auto">
        {blocks.map(({ index, 0: block }) => (
          <p key={index} class={index === analysis.headline?.start ? 'headline' : undefined}>
            {block}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Each block of the text is one text node. */
function mapOf(text: string, blocks: readonly RegExpExecArray[], holder: Element | null): TextMap {
  const nodes = [...(holder?.children ?? [])].map(({ firstChild }) => firstChild as Text);
  const runs = blocks.flatMap(({ index, 0: block }, node) => [
    { start: index, source: node },
    { start: index + block.length, source: NO_NODE },
  ]);
  return new TextMap(text, nodes, {
    starts: Uint32Array.from(runs, ({ start }) => start),
    sources: Uint32Array.from(runs, ({ source }) => source),
    offsets: new Uint32Array(runs.length),
  });
}
