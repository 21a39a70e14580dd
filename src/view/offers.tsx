/** What a reader may say of a finding: that it is to be ignored, is none, or is something else. */
import { type Offer, offersFor } from '../annotation/corrections';
import type { Finding } from '../model/correction';
import { useReading, useWords } from './context';

interface Props {
  finding: Finding;
  /** Its words. */
  said: string;
}

/** A button for each; nothing where findings cannot be corrected. */
export function Offers({ finding, said }: Props) {
  const words = useWords();
  const { correct } = useReading();
  if (!correct) return null;
  const { about, offers } = offersFor(finding, said, words);
  return (
    <fieldset class="offers" aria-label={about}>
      <span class="note" aria-hidden="true">
        {about}
      </span>
      {offers.map((offer: Offer) => (
        <button
          type="button"
          class="ask"
          key={offer.id}
          data-offer={offer.id}
          onClick={() => correct(offer)}
        >
          {offer.label}
        </button>
      ))}
    </fieldset>
  );
}
