/** What is copied or saved, and in which format. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countKinds } from '../../annotation/counts';
import type { Choice } from '../../export/source';
import type { Analysis } from '../../model/analysis';
import { COPY_FORMATS, type CopyFormat } from '../../model/copying';
import { KINDS, type Kind } from '../../model/kind';
import { useWords } from '../context';
import { KIND_KEYS } from '../kinds';
import type { Copier } from './context';
import { FORMAT_KEYS, isCitation } from './format-names';

interface Props {
  analysis: Analysis;
  copier: Copier;
  close(): void;
}

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
      <label class="choose-format">
        <span>{words.say('copyFormat')}</span>
        <select
          id="copy-format"
          ref={first}
          value={copying.format}
          onChange={({ currentTarget }) =>
            change({ ...copying, format: currentTarget.value as CopyFormat })
          }
        >
          {COPY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {words.say(FORMAT_KEYS[format])}
            </option>
          ))}
        </select>
      </label>
      {cites ? (
        <p class="note">{words.say('copyCites')}</p>
      ) : (
        <KindBoxes {...{ analysis, kinds }} change={setKinds} />
      )}
      <div class="deeds">
        <button type="submit" id="copy-now" class="act" disabled={!cites && !kinds.length}>
          {words.say('copyOne')}
        </button>
        <button
          type="button"
          id="save-now"
          class="act"
          disabled={!cites && !kinds.length}
          onClick={() => void copier.save(choice)}
        >
          {words.say('saveFile')}
        </button>
        <button type="button" class="act quiet" onClick={close}>
          {words.say('cardClose')}
        </button>
      </div>
    </form>
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
