/** What is copied or saved, and in which format. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countKinds } from '../../annotation/counts';
import type { Choice } from '../../export/source';
import type { Analysis } from '../../model/analysis';
import { KINDS, type Kind } from '../../model/kind';
import { useWords } from '../context';
import { KIND_KEYS } from '../kinds';
import type { Copier } from './context';
import { isCitation } from './format-names';
import { FormatSelect } from './format-select';

interface Props {
  analysis: Analysis;
  copier: Copier;
  close(): void;
}

/** The sheet, with the focus on its first field; Escape closes it. */
export function CopySheet({ analysis, copier, close }: Props) {
  const words = useWords();
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { copying, change } = copier;
  const choice: Choice = kinds.length === KINDS.length ? {} : { kinds };
  const cites = isCitation(copying.format);
  return (
    <form
      id="copy-sheet"
      class="sheet"
      aria-label={words.say('copyAs')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void copier.copy(choice);
      }}
    >
      <label class="choose-format" for="copy-format">
        <span>{words.say('copyFormat')}</span>
        <FormatSelect
          id="copy-format"
          field={first}
          format={copying.format}
          choose={(format) => change({ ...copying, format })}
        />
      </label>
      {cites && <p class="note">{words.say('copyCites')}</p>}
      {!cites && <KindBoxes {...{ analysis, kinds }} change={setKinds} />}
      <Deeds
        ready={cites || kinds.length > 0}
        save={() => void copier.save(choice)}
        {...{ close }}
      />
    </form>
  );
}

interface DeedsProps {
  /** Something is chosen. */
  ready: boolean;
  save(): void;
  close(): void;
}

function Deeds({ ready, save, close }: DeedsProps) {
  const words = useWords();
  return (
    <div class="deeds">
      <button type="submit" id="copy-now" class="act" disabled={!ready}>
        {words.say('copyOne')}
      </button>
      <button type="button" id="save-now" class="act" disabled={!ready} onClick={save}>
        {words.say('saveFile')}
      </button>
      <button type="button" class="act quiet" onClick={close}>
        {words.say('cardClose')}
      </button>
    </div>
  );
}

interface BoxProps {
  analysis: Analysis;
  kinds: readonly Kind[];
  change(kinds: readonly Kind[]): void;
}

function KindBoxes({ analysis, kinds, change }: BoxProps) {
  const words = useWords();
  const counts = countKinds(analysis);
  return (
    <fieldset class="which" aria-label={words.say('copyWhat')}>
      {KINDS.map((kind) => (
        <label class="switch" key={kind}>
          <input
            type="checkbox"
            name={kind}
            checked={kinds.includes(kind)}
            onChange={({ currentTarget }) =>
              change(
                KINDS.filter((one) => (one === kind ? currentTarget.checked : kinds.includes(one))),
              )
            }
          />
          {words.say('noteCounted', words.say(KIND_KEYS[kind]), words.number(counts[kind]))}
        </label>
      ))}
    </fieldset>
  );
}
