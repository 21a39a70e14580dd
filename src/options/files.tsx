/** The word list to a file and back. Every row that could not be read is named, with what is wrong. */
import { useState } from 'preact/hooks';
import {
  fromCsv,
  fromJson,
  planImport,
  toCsv,
  toJson,
} from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';
import { saveFile, textFile } from '../view/save-file';
import { ImportReport, type Read } from './import-report';
import { Part } from './part';
import type { ListInHand } from './use-readers-list';

/** Export, import, and a report of the last import. */
export function Files({ list, make }: ListInHand) {
  const words = useWords();
  const [read, setRead] = useState<Read>();
  const bringIn = async (file: File) => {
    const text = await file.text();
    const plan = planImport(list, looksLikeJson(file.name, text) ? fromJson(text) : fromCsv(text));
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
        <input
          type="file"
          id="import"
          accept=".json,.csv,.txt,.tsv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void bringIn(file);
          }}
        />
      </div>
      {read && <ImportReport {...read} />}
    </Part>
  );
}

const looksLikeJson = (name: string, text: string): boolean =>
  /\.json$/iu.test(name) || /^\uFEFF?\s*[[{]/u.test(text);
