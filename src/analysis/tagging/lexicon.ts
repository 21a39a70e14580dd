/** What is known of words and phrases beforehand: their cluster, kinds, and the lists they stand on. Keyed by hash. */
import { finish } from './hash';

/** Lists a word or phrase may stand on, as bits. */
export const LISTED = {
  givenName: 1 << 0,
  surname: 1 << 1,
  place: 1 << 2,
  country: 1 << 3,
  largeCity: 1 << 4,
  demonym: 1 << 5,
  organization: 1 << 6,
  organizationHead: 1 << 7,
  companySuffix: 1 << 8,
  title: 1 << 9,
  placeHead: 1 << 10,
  eventHead: 1 << 11,
  calendar: 1 << 12,
  /** Mostly written small in running text. */
  small: 1 << 13,
  /** Mostly written with a capital in running text. */
  capital: 1 << 14,
  /** Begins a longer phrase that is listed. */
  prefix: 1 << 15,
} as const;

/** Bits of a lexicon key: 2^26 keys for about 250,000 entries, one chance hit in 270 unknown words. */
const KEY_BITS = 26;

/** Bits of a key that tell its bucket, and those that are left. */
const BUCKET_BITS = 12;
const REST_BITS = KEY_BITS - BUCKET_BITS;
const REST = 2 ** REST_BITS - 1;

/** The lexicon key of a word's (or combined phrase's) hash. */
export const lexiconKey = (hash: number): number => finish(hash) >>> (32 - KEY_BITS);

/** Columns of equal length, one entry a row. */
export interface LexiconColumns {
  /** Rising. */
  keys: Int32Array;
  /** Cluster of like words, 1 and up; 0 for none. */
  clusters: Uint16Array;
  /** What sort of name the word mostly is part of: a group of words judged alike, 1 and up; 0 for none. */
  kinds: Uint8Array;
  /** What sort of name mostly stands beside the word: a group of words judged alike; 0 for none. */
  contexts: Uint8Array;
  /** `LISTED` bits. */
  lists: Uint16Array;
}

export class Lexicon {
  readonly #columns: LexiconColumns;
  readonly #keys: Int32Array;
  /** For each value of the keys' upper bits, the first entry. */
  readonly #buckets: Int32Array;

  constructor(columns: LexiconColumns) {
    const { keys } = columns;
    this.#columns = columns;
    this.#keys = keys;
    this.#buckets = new Int32Array(2 ** BUCKET_BITS + 1).fill(keys.length);
    for (let k = keys.length - 1; k >= 0; k--) this.#buckets[(keys[k] as number) >>> REST_BITS] = k;
    for (let b = 2 ** BUCKET_BITS - 1; b >= 0; b--)
      this.#buckets[b] = Math.min(this.#buckets[b] as number, this.#buckets[b + 1] as number);
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Entry number of a hash, or -1. */
  find(hash: number): number {
    const key = lexiconKey(hash);
    const bucket = key >>> REST_BITS;
    const first = this.#buckets[bucket] as number;
    const end = this.#buckets[bucket + 1] as number;
    // Keys are hashes, spread evenly: the place is guessed, and found a few steps from there.
    let entry = first + (((key & REST) * (end - first)) >>> REST_BITS);
    while (entry > first && (this.#keys[entry - 1] as number) >= key) entry--;
    while (entry < end && (this.#keys[entry] as number) < key) entry++;
    return entry < end && this.#keys[entry] === key ? entry : -1;
  }

  /** Cluster of an entry: 1 and up, 0 for none. */
  cluster(entry: number): number {
    return entry < 0 ? 0 : (this.#columns.clusters[entry] as number);
  }

  /** Kind of an entry: 1 and up, 0 for none. */
  kind(entry: number): number {
    return entry < 0 ? 0 : (this.#columns.kinds[entry] as number);
  }

  /** Kind of the context an entry makes: 1 and up, 0 for none. */
  context(entry: number): number {
    return entry < 0 ? 0 : (this.#columns.contexts[entry] as number);
  }

  /** The lists an entry stands on (`LISTED` bits). */
  lists(entry: number): number {
    return entry < 0 ? 0 : (this.#columns.lists[entry] as number);
  }
}
