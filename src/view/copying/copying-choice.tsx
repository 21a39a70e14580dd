/** The reader's choice of a format, and the template of their own: a part of the settings. */
import { useEffect, useId, useState } from 'preact/hooks';
import { accessTime } from '../../export/access-time';
import { COPY_FORMATS, type CopyFormat, type Copying, DEFAULT_COPYING } from '../../model/copying';
import { useWords } from '../context';
import type { CopyingStore } from './context';
import { FORMAT_KEYS } from './format-names';
import { useCopyingChoice } from './use-copying';

/** For the options page: `<CopyingChoice store={copyingStore} />`, under a heading of its own. */
export function CopyingChoice({ store }: { store: CopyingStore }) {
  const words = useWords();
  const id = useId();
  const [copying, change] = useCopyingChoice(store);
  return (
    <>
      <div class="field">
        <label for={`${id}-format`}>{words.say('copyFormat')}</label>
        <select
          id={`${id}-format`}
          name="format"
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
      </div>
      {copying.format === 'template' && <TemplateField copying={copying} change={change} />}
    </>
  );
}

interface TemplateProps {
  copying: Copying;
  change(copying: Copying): void;
}

function TemplateField({ copying, change }: TemplateProps) {
  const words = useWords();
  const id = useId();
  const { template } = copying;
  const { sample, problem } = useSample(template);
  return (
    <div class="field template">
      <label for={id}>{words.say('templateLabel')}</label>
      <span id={`${id}-hint`} class="detail">
        {words.say('templateHint')}
      </span>
      <textarea
        id={id}
        name="template"
        rows={6}
        dir="auto"
        spellcheck={false}
        value={template}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        {...(problem && { 'aria-invalid': true })}
        onInput={({ currentTarget }) => change({ ...copying, template: currentTarget.value })}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem" dir="auto">
          {words.say('templateFailed', problem)}
        </p>
      )}
      {sample && (
        <figure class="sample">
          <figcaption class="detail">{words.say('templateSample')}</figcaption>
          <pre dir="auto">{sample}</pre>
        </figure>
      )}
      {template !== DEFAULT_COPYING.template && (
        <button
          type="button"
          class="act quiet"
          onClick={() => change({ ...copying, template: DEFAULT_COPYING.template })}
        >
          {words.say('templateReset')}
        </button>
      )}
    </div>
  );
}

/** What the template makes of an invented fact, or what is wrong with it. */
function useSample(template: string): { sample: string; problem: string } {
  const words = useWords();
  const [made, setMade] = useState({ sample: '', problem: '' });
  useEffect(() => {
    let wanted = true;
    void Promise.all([import('../../export/template'), import('./sample-source')]).then(
      ([{ fromTemplate }, { sampleSource }]) => {
        if (!wanted) return;
        const filled = fromTemplate(template, sampleSource(words, accessTime(new Date())));
        setMade(
          filled.ok
            ? { sample: filled.value.trim(), problem: '' }
            : { sample: '', problem: filled.error.about ?? '' },
        );
      },
    );
    return () => {
      wanted = false;
    };
  }, [template, words]);
  return made;
}
