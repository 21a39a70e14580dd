/** What this is, what it reads, and that nothing leaves the device. */
import { browser } from '../browser/browser';
import { useWords } from '../view/context';
import { Part } from './part';

/** What it reads, keeps and sends, and the version. */
export function About() {
  const words = useWords();
  const { version } = browser.runtime.getManifest();
  return (
    <Part id="about" title="aboutTitle" about="extensionDescription">
      <ul class="prose">
        <li>{words.say('aboutReads')}</li>
        <li>{words.say('aboutKeeps')}</li>
        <li>{words.say('aboutSends')}</li>
        <li>{words.say('aboutJudges')}</li>
      </ul>
      <p class="detail">{words.say('aboutVersion', version)}</p>
      <p>
        <a href="/src/welcome/welcome.html">{words.say('welcomeAgain')}</a>
      </p>
    </Part>
  );
}
