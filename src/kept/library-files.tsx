/** The whole library to a file, and back. */
import { accessTime } from '../export/access-time';
import type { Library } from '../library/library';
import { problemWords } from '../library/problem';
import { useWords } from '../view/context';
import { onFile } from '../view/on-file';
import { saveFile } from '../view/save-file';
import type { Tell } from './told';

interface Props {
  library: Library;
  tell: Tell;
  changed(): void;
  /** Nothing is there to be saved. */
  isEmpty: boolean;
}

export function LibraryFiles({ library, tell, changed, isEmpty }: Props) {
  const words = useWords();
  const save = async () => {
    const file = await library.exportFile();
    if (!file.ok) return tell(problemWords(file.error, words));
    const name = `newsloupe-${accessTime(new Date()).slice(0, 10)}.jsonl`;
    saveFile(name, file.value);
    tell(words.say('savedAs', name));
  };
  const bringIn = async (file: File) => {
    const read = await library.importFile(file);
    if (!read.ok) return tell(problemWords(read.error, words));
    const { added, known } = read.value;
    changed();
    tell(
      [words.count('importedKept', added), known && words.count('knownKept', known)]
        .filter(Boolean)
        .join(' '),
    );
  };
  return (
    <div class="files">
      {!isEmpty && (
        <button type="button" id="export" class="act quiet" onClick={() => void save()}>
          {words.say('exportKept')}
        </button>
      )}
      <label class="act quiet file">
        {words.say('importKept')}
        <input type="file" id="import" accept=".jsonl,.json,.txt" onChange={onFile(bringIn)} />
      </label>
    </div>
  );
}
