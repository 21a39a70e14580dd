/** Salience: of those an article has mentioned, whom it speaks of now. After Lappin and Leass (1994), for news. */
import type { Reference, Referent } from '../../../model/references';
import type { Grammatical } from './grammar';

export interface Place extends Reference {
  sentence: number;
  block: number;
  function: Grammatical;
  clause: number;
  /** Index of its outermost quotation, or -1. */
  quote: number;
  /** It stands in what somebody is reported to say. */
  reported: boolean;
  /** It is the subject of a verb of speech. */
  speaks: boolean;
}

/** What a place counts by what it is in its clause: the subject goes on. */
const WEIGHT: Readonly<Record<Grammatical, number>> = {
  subject: 1,
  object: 0.6,
  oblique: 0.45,
  owner: 0.25,
};
/** Every sentence back halves it; a paragraph's end takes a little more. */
const SENTENCE = 0.5;
const BLOCK = 0.8;
/** What is said in quotation marks, or reported, is less what the article itself speaks of. */
const QUOTED = 0.25;
const REPORTED = 0.7;
/** Subjects take up subjects. */
const PARALLEL = 1.3;
/** "“…,” *Lee* said. “…,” *he* added." */
const FLOOR = 1.5;
/** Of the subjects in its own sentence the last. */
const NEAREST = 1.15;
/** How many places are looked back over. */
const PLACES = 80;

interface Asked {
  sentence: number;
  block: number;
  quote: number;
  subject: boolean;
  /** The pronoun speaks: who has the floor keeps it. */
  speaks: boolean;
  /** How many sentences back it reaches. */
  reach: number;
  /** How well a referent fits, 0 to 1; 0: not at all. */
  fit: (referent: Referent, place: Place) => number;
}

export interface Ranked {
  referent: Referent;
  score: number;
  /** Its last place. */
  last: Place;
}

/** The places so far, in text order. */
export class Salience {
  readonly places: Place[] = [];

  add(place: Place): void {
    this.places.push(place);
  }

  /** Those who fit, the most salient first. Reads a bounded number of places. */
  rank(asked: Asked): Ranked[] {
    const found = new Map<Referent, Ranked & { sentence: number; here: number }>();
    const least = Math.max(0, this.places.length - PLACES);
    let near = true;
    let floor = asked.speaks;
    for (let i = this.places.length - 1; i >= least; i--) {
      const place = this.places[i] as Place;
      if (asked.sentence - place.sentence > asked.reach) break;
      const { referent, sentence } = place;
      const fit = asked.fit(referent, place);
      if (fit === 0) continue;
      let here = fit * weightOf(place, asked);
      // Whoever acts since takes the floor.
      if (floor && place.function === 'subject' && place.quote < 0 && !place.reported) {
        if (place.speaks) here *= FLOOR;
        floor = false;
      }
      if (near && sentence === asked.sentence && place.function === 'subject') {
        here *= NEAREST;
        near = false;
      }
      const known = found.get(referent);
      if (!known) found.set(referent, { referent, score: here, last: place, sentence, here });
      else {
        // Of the places in one sentence the weightiest counts.
        const more = known.sentence === sentence ? Math.max(0, here - known.here) : here;
        known.score += more;
        known.here = known.sentence === sentence ? Math.max(known.here, here) : here;
        known.sentence = sentence;
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }
}

function weightOf(place: Place, asked: Asked): number {
  let weight = WEIGHT[place.function] * SENTENCE ** (asked.sentence - place.sentence);
  if (place.block !== asked.block) weight *= BLOCK;
  if (place.quote !== asked.quote && place.quote >= 0) weight *= QUOTED;
  if (place.reported) weight *= REPORTED;
  if (asked.subject && place.function === 'subject') weight *= PARALLEL;
  return weight;
}
