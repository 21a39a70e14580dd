/** How facts are copied. */
import { copyingStore } from '../settings/copying';
import { CopyingChoice } from '../view/copying/copying-choice';
import { Part } from './part';

export function CopyingPart() {
  return (
    <Part id="copying" title="copyingTitle" about="copyingAbout">
      <CopyingChoice store={copyingStore} />
    </Part>
  );
}
