/** All settings to a file and back. */
import { useState } from 'preact/hooks';
import type { Key } from '../locale/messages';
import { fromFile, type Held, readEverything, takeIn, toFile } from '../settings/everything';
import { allowSites, grantedPatterns } from '../settings/modes';
import type { Merge } from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';
import { onFile } from '../view/on-file';
import { saveFile, textFile } from '../view/save-file';
import { ImportReport } from './import-report';
import { readFile } from './read-file';
import type { ListState } from './use-readers-list';

const PROBLEMS: Readonly<Record<string, Key>> = {
  'too-large': 'fileTooLarge',
  unread: 'fileUnread',
  'not-json': 'fileNotJson',
  'word-list': 'fileWordList',
  newer: 'fileNewer',
};

interface Read {
  file: string;
  problem?: Key;
  merge?: Merge;
  /** Sites that the file names and the browser has not allowed. */
  sites: readonly string[];
}

/** Export, import, and what came of it. */
export function WholeFile({ did }: Pick<ListState, 'did'>) {
  const words = useWords();
  const { read, bringIn, allow } = useImport(did);
  const save = async () =>
    saveFile(
      'newsloupe-settings.json',
      textFile('application/json', toFile(await readEverything())),
    );
  return (
    <>
      <button type="button" id="export-all" class="act" onClick={() => void save()}>
        {words.say('exportAll')}
      </button>
      <div class="field">
        <label for="import-all">{words.say('importAll')}</label>
        <span id="import-all-hint" class="detail">
          {words.say('importAllHint')}
        </span>
        <input
          type="file"
          id="import-all"
          accept=".json"
          aria-describedby="import-all-hint"
          onChange={onFile(bringIn)}
        />
      </div>
      <Outcome {...{ read }} allow={(sites) => void allow(sites)} />
    </>
  );
}

/** What became of the file, and the sites that are still to be allowed. */
function Outcome({ read, allow }: { read: Read | undefined; allow(sites: Read['sites']): void }) {
  const words = useWords();
  return (
    <>
      <div role="status">
        {read?.problem && (
          <p class="problem">
            <bdi>{read.file}</bdi>: {words.say(read.problem)}
          </p>
        )}
        {read?.merge && <ImportReport file={read.file} plan={read.merge} />}
      </div>
      {read !== undefined && read.sites.length > 0 && (
        <button type="button" id="allow-sites" class="act" onClick={() => allow(read.sites)}>
          {words.count('allowSites', read.sites.length)}
        </button>
      )}
    </>
  );
}

/** Takes in what a file holds; sites are asked for by a press of their own, as browsers want it. */
function useImport(did: ListState['did']) {
  const words = useWords();
  const [read, setRead] = useState<Read>();
  const bringIn = async (chosen: File) => {
    const { name: file } = chosen;
    const text = await readFile(chosen);
    const held = text.ok ? fromFile(text.value) : text;
    if (!held.ok)
      return setRead({ file, problem: PROBLEMS[held.error.code] ?? 'fileNotOurs', sites: [] });
    try {
      const { merge, takeBack } = await takeIn(held.value);
      did(words.say('importedFrom', file), takeBack);
      setRead({ file, merge, sites: await missing(held.value) });
    } catch {
      setRead({ file, problem: 'notKept', sites: [] });
    }
  };
  const allow = async (sites: readonly string[]) => {
    if ((await allowSites(sites)) && read) setRead({ ...read, sites: [] });
  };
  return { read, bringIn, allow };
}

async function missing({ sites }: Held): Promise<string[]> {
  const granted = new Set(await grantedPatterns());
  return sites.filter((site) => !granted.has(site));
}
