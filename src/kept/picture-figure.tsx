/** A picture with its title: seen, said in words, copied and saved. */
import { type Picture, toSvg } from '../library/compare/picture';
import { useWords } from '../view/context';
import { saveFile } from '../view/save-file';
import { PictureView } from './picture-view';
import { copyPicture } from './to-png';
import type { Tell } from './told';

interface Props {
  id: string;
  title: string;
  note?: string;
  picture: Picture;
  /** For those who do not see it; a table near by says the rest. */
  description?: readonly string[];
  tell: Tell;
}

export function PictureFigure({ id, title, note, picture, description = [], tell }: Props) {
  const words = useWords();
  const copyIt = async () => {
    const isCopied = await copyPicture(picture);
    tell(words.say(isCopied ? 'pictureCopied' : 'copyRefused'));
  };
  const save = () => {
    const name = `${title}.svg`;
    saveFile(name, new Blob([toSvg(picture)], { type: 'image/svg+xml' }));
    tell(words.say('savedAs', name));
  };
  return (
    <figure class="picture" id={id}>
      <figcaption class="title">
        <h3 id={`title-${id}`}>{title}</h3>
        <span>
          <button type="button" class="ask" data-do="copy" onClick={() => void copyIt()}>
            {words.say('copyPicture')}
          </button>
          <button type="button" class="ask" data-do="save" onClick={save}>
            {words.say('savePicture')}
          </button>
        </span>
      </figcaption>
      {note && <p class="note">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scrolling" aria-labelledby={`title-${id}`} tabIndex={0}>
        <PictureView picture={picture} label={[title, ...description].join(' ')} />
      </section>
    </figure>
  );
}
