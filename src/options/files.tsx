/** The word list to a file and back. Every row that could not be read is named, with what is wrong. */
import { useState } from 'preact/hooks';
import type { Result } from '../model/result';
import {
  fromCsv,
  fromJson,
  type Imported,
  planImport,
  refused,
  toCsv,
  toJson,
} from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';
import { onFile } from '../view/on-file';
import { saveFile, textFile } from '../view/save-file';
import { ImportReport, type Read } from './import-report';
import { Part } from './part';
import { readFile } from './read-file';
import type { ListInHand } from './use-readers-list';

/** Export, import, and a report of the last import. */
export function Files({ list, make }: ListInHand) {
  const words = useWords();
  const [read, setRead] = useState<Read>();
  const bringIn = async (file: File) => {
    const plan = planImport(list, imported(file.name, await readFile(file)));
    setRead({ file: file.name, plan });
    const changes = plan.change.kind === 'all' ? plan.change.changes.length : 1;
    if (changes) await make(plan.change, words.say('importedFrom', file.name));
  };
  return (
    <Part id="files" title="filesTitle" about="filesAbout">
      <div class="buttons">
        <button
          type="button"
          id="export-json"
          class="act"
          onClick={() =>
            saveFile('newsloupe-words.json', textFile('application/json', toJson(list)))
          }
        >
          {words.say('exportJson')}
        </button>
        <button
          type="button"
          id="export-csv"
          class="act"
          onClick={() => saveFile('newsloupe-words.csv', textFile('text/csv', toCsv(list)))}
        >
          {words.say('exportCsv')}
        </button>
      </div>
      <div class="field">
        <label for="import">{words.say('importFile')}</label>
        <input type="file" id="import" accept=".json,.csv,.txt,.tsv" onChange={onFile(bringIn)} />
      </div>
      {read && <ImportReport {...read} />}
    </Part>
  );
}

function imported(name: string, text: Result<string>): Imported {
  if (!text.ok) return refused(text.error.code === 'too-large' ? 'large' : 'no-file');
  return looksLikeJson(name, text.value) ? fromJson(text.value) : fromCsv(text.value);
}

const looksLikeJson = (name: string, text: string): boolean =>
  /\.json$/iu.test(name) || /^\uFEFF?\s*[[{]/u.test(text);
