/** What the claims rest on, and how many words each speaker gets: words and counts, drawn as bars. */

import { useState } from 'preact/hooks';
import { shareOfVoice, sourcing } from '../annotation/sourcing';
import type { Key } from '../locale/messages';
import type { Analysis, SourceSort } from '../model/analysis';
import { useReading, useWords } from './context';

const SORT_KEYS: Readonly<Record<SourceSort, Key>> = {
  named: 'sourcingNamed',
  role: 'sourcingRole',
  unnamed: 'sourcingUnnamed',
  document: 'sourcingDocument',
  none: 'sourcingNone',
};

/** More speakers than these are shown when asked for. */
const FEW = 5;

/** Two lists of bars: what the claims rest on, and the share of voice. */
export function Sources({ listed }: { listed: Analysis }) {
  const words = useWords();
  const { analysis } = useReading();
  const { claims } = listed;
  const shares = shareOfVoice(analysis, claims);
  const [all, setAll] = useState(false);
  const most = shares[0]?.share ?? 1;
  return (
    <div class="sources">
      <h4>{words.say('sourcing')}</h4>
      <ul class="bars">
        {sourcing(claims).map((rest) => (
          <Bar
            key={rest.sort}
            label={words.say(SORT_KEYS[rest.sort])}
            value={words.count('claimsCounted', rest.claims)}
            share={rest.claims / claims.length}
          />
        ))}
      </ul>
      <h4>
        {words.say('share')} <span class="note">{words.say('shareNote')}</span>
      </h4>
      <ul class="bars">
        {shares.slice(0, all ? shares.length : FEW).map(({ name, words: count, share }) => (
          <Bar
            key={name}
            label={name || words.say('noSource')}
            value={words.say('shareRow', words.count('wordsCounted', count), words.percent(share))}
            share={share / most}
          />
        ))}
      </ul>
      {shares.length > FEW && !all && (
        <button type="button" class="act quiet" onClick={() => setAll(true)}>
          {words.say('showAll', words.number(shares.length))}
        </button>
      )}
    </div>
  );
}

/** The bar draws again what the words say, so it is hidden from those who hear them. */
function Bar({ label, value, share }: { label: string; value: string; share: number }) {
  return (
    <li>
      <bdi>{label}</bdi>
      <span class="note">{value}</span>
      <span class="bar-line" aria-hidden="true" style={{ inlineSize: `${share * 100}%` }} />
    </li>
  );
}
