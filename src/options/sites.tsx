/** When pages are examined: the sites that may be read without a click, and all of them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser';
import { siteOfPattern } from '../settings/match-pattern';
import { allowEverywhere, forgetSites, grantedPatterns, isEverywhere } from '../settings/modes';
import { type Sites as KnownSites, readSites, takeIn, watchSites } from '../settings/sites';
import { useWords } from '../view/context';
import { Part } from './part';

/** Every site at once, and those chosen one by one. */
export function Sites() {
  const words = useWords();
  const [known, look] = useSites();
  if (!known) return null;
  const { granted: patterns } = known;
  const excepted = sitesIn(known.excepted);
  const everywhere = patterns.some(isEverywhere);
  const sites = sitesIn(patterns);
  // At once, within the reader's gesture: browsers ask for access only then.
  const change = (on: boolean) => void allowEverywhere(on).then(look, look);
  const remove = (own: readonly string[]) => void forgetSites(own).then(look, look);
  return (
    <Part id="sites" title="sitesTitle" about="sitesAbout">
      <label class="choice">
        <input
          type="checkbox"
          id="everywhere"
          checked={everywhere}
          onChange={({ currentTarget }) => {
            const on = currentTarget.checked;
            // What the browser answers decides.
            currentTarget.checked = everywhere;
            change(on);
          }}
        />
        <span>
          {words.say('everywhereLabel')}
          <span class="detail">{words.say('everywhereNote')}</span>
        </span>
      </label>
      <h3>{words.say('sitesChosen')}</h3>
      {sites.size === 0 && <p class="none">{words.say('sitesNone')}</p>}
      <SiteList sites={sites} remove={remove} />
      {everywhere && excepted.size > 0 && (
        <>
          <h3>{words.say('sitesExcepted')}</h3>
          <SiteList sites={excepted} remove={(own) => void takeIn(own).then(look, look)} />
        </>
      )}
    </Part>
  );
}

interface ListProps {
  /** By the name a reader knows, each with its patterns. */
  sites: Map<string, string[]>;
  remove(patterns: readonly string[]): void;
}

function SiteList({ sites, remove }: ListProps) {
  const words = useWords();
  return (
    <ul class="rows">
      {[...sites].map(([site, own]) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="act quiet"
            aria-label={words.say('removeNamed', site)}
            onClick={() => remove(own)}
          >
            {words.say('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is granted and left out now, and a way to look once more; it follows what the browser's own settings change. */
function useSites(): [KnownSites | undefined, () => void] {
  const [known, setKnown] = useState<KnownSites>();
  const look = () =>
    void Promise.all([grantedPatterns(), readSites()]).then(([granted, { excepted }]) =>
      setKnown({ granted, excepted }),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same work each time
  useEffect(() => {
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    const life = new AbortController();
    watchSites(look, life.signal);
    return () => {
      life.abort();
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return [known, look];
}

/** The sites by the name a reader knows, each with its patterns; every site at once is none of them. */
function sitesIn(patterns: readonly string[]): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const pattern of patterns.filter((one) => !isEverywhere(one))) {
    const site = siteOfPattern(pattern);
    sites.set(site, [...(sites.get(site) ?? []), pattern]);
  }
  return sites;
}
