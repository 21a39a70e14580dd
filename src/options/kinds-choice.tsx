/** Which kinds are marked on the page, each shown with its line. */
import type { Key } from '../locale/messages';
import { KINDS, type Kind } from '../model/kind';
import { kindsStore } from '../settings/kinds-store';
import { useWords } from '../view/context';
import { KIND_KEYS } from '../view/kinds';
import { useKinds } from '../view/use-kinds';
import { Part } from './part';

const NOTES: Readonly<Record<Kind, Key>> = {
  names: 'noteNames',
  dates: 'noteDates',
  claims: 'noteClaims',
  wording: 'noteWording',
  figures: 'noteFigures',
};

export function KindsChoice() {
  const words = useWords();
  const [kinds, change] = useKinds(kindsStore);
  return (
    <Part id="kinds" title="marksOnPage" about="kindsAbout">
      <ul class="choices">
        {KINDS.map((kind) => (
          <li key={kind} class={kind}>
            <label class="choice">
              <input
                type="checkbox"
                name={kind}
                disabled={!kinds}
                checked={kinds?.[kind] ?? false}
                onChange={({ currentTarget: { checked } }) =>
                  kinds && change({ ...kinds, [kind]: checked })
                }
              />
              <span>
                <span class="line">{words.say(KIND_KEYS[kind])}</span>
                <span class="detail">{words.say(NOTES[kind])}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Part>
  );
}
