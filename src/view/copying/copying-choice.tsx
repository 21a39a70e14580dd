/** The reader's choice of a format, and the template of their own: a part of the settings. */
import { useEffect, useId, useState } from 'preact/hooks';
import { accessTime } from '../../export/access-time';
import { type Copying, DEFAULT_COPYING } from '../../model/copying';
import { useWords } from '../context';
import type { CopyingStore } from './context';
import { FormatSelect } from './format-select';
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
        <FormatSelect
          id={`${id}-format`}
          name="format"
          format={copying.format}
          choose={(format) => change({ ...copying, format })}
        />
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
      {sample && <Sample>{sample}</Sample>}
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

function Sample({ children }: { children: string }) {
  const words = useWords();
  return (
    <figure class="sample">
      <figcaption class="detail">{words.say('templateSample')}</figcaption>
      <pre dir="auto">{children}</pre>
    </figure>
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
