/** What is marked on the page, and how it looks. */
import { KINDS, type Kind } from '../model/kind';
import { USUAL_LOOKS } from '../model/look';
import type { Settings } from '../model/settings';
import { settingsStore } from '../settings/settings';
import { useWords } from '../view/context';
import { KIND_KEYS, KIND_NOTES } from '../view/kinds';
import { type ChangeSettings, useSettings } from '../view/use-settings';
import { LookChoice } from './looks';
import { Part } from './part';

/** A row for each kind, then how often names are marked; nothing until the settings have been read. */
export function KindsChoice({ notKept }: { notKept(): void }) {
  const words = useWords();
  const [settings, change] = useSettings(settingsStore, notKept);
  const isUsual = settings && KINDS.every((kind) => isSame(settings.looks, kind));
  return (
    <Part id="kinds" title="marksOnPage" about="kindsAbout">
      <ul class="choices">
        {settings && KINDS.map((kind) => <KindRow key={kind} {...{ kind, settings, change }} />)}
      </ul>
      {matchMedia('(forced-colors: active)').matches && (
        <p class="about">{words.say('forcedColours')}</p>
      )}
      {settings && !isUsual && (
        <button
          type="button"
          id="usual-looks"
          class="act quiet"
          onClick={() => change({ looks: USUAL_LOOKS })}
        >
          {words.say('usualLooks')}
        </button>
      )}
      {settings && <DensityChoice {...{ settings, change }} />}
    </Part>
  );
}

const isSame = (looks: Settings['looks'], kind: Kind): boolean =>
  looks[kind].line === USUAL_LOOKS[kind].line && looks[kind].colour === USUAL_LOOKS[kind].colour;

interface Props {
  settings: Settings;
  change: ChangeSettings;
}

function KindRow({ kind, settings: { kinds, looks }, change }: Props & { kind: Kind }) {
  const words = useWords();
  return (
    <li class={`${kind} kind-row`}>
      <label class="choice">
        <input
          type="checkbox"
          name={kind}
          checked={kinds[kind]}
          onChange={({ currentTarget: { checked } }) =>
            change({ kinds: { ...kinds, [kind]: checked } })
          }
        />
        <span>
          <span class="line">{words.say(KIND_KEYS[kind])}</span>
          <span class="detail">{words.say(KIND_NOTES[kind])}</span>
        </span>
      </label>
      <LookChoice
        kind={kind}
        look={looks[kind]}
        change={(look) => change({ looks: { ...looks, [kind]: look } })}
      />
    </li>
  );
}

function DensityChoice({ settings: { density }, change }: Props) {
  const words = useWords();
  return (
    <fieldset class="density">
      <legend>{words.say('densityTitle')}</legend>
      {(['first', 'all'] as const).map((one) => (
        <label class="choice" key={one}>
          <input
            type="radio"
            name="density"
            value={one}
            checked={density === one}
            onChange={() => change({ density: one })}
          />
          <span>{words.say(one === 'first' ? 'densityFirst' : 'densityAll')}</span>
        </label>
      ))}
    </fieldset>
  );
}
