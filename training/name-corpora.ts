/** The corpora names are learned from: documents of tokens and tags → texts with spans in our types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detokenize } from './detokenize';

export const NAME_TYPES = ['person', 'organization', 'place', 'group', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

interface GoldSpan {
  start: number;
  end: number;
  /** The types it may have: one, or several where the corpus does not tell them apart. */
  types: readonly NameType[];
}
export interface GoldDocument {
  id: string;
  corpus: string;
  text: string;
  spans: GoldSpan[];
  /** False where the corpus leaves out names of type `other` (events, works …): unmarked words may be some. */
  complete: boolean;
}
interface Line {
  doc: string;
  tokens: string[];
  tags: string[];
  fine?: string[];
  sp?: number[];
}

/** Corpora in which `other` names are not annotated. */
const INCOMPLETE = new Set(['re3d', 'uner']);
const GROUPS = new Set(['NORP', 'norp', 'Nationality']);

/**
 * Reads `CORPORA/entities/NAME.jsonl` (wwnews.train …) as documents. `glue` says of a hyphen inside a name whether it
 * stands without spaces, as on pages, though the corpus splits it off.
 */
export function readNameCorpus(
  corpora: string,
  name: string,
  glue: (hyphen: number) => boolean = () => false,
): GoldDocument[] {
  const corpus = name.split('.')[0] ?? name;
  const lines = readFileSync(join(corpora, 'entities', `${name}.jsonl`), 'utf8').split('\n');
  const documents = new Map<string, Line[]>();
  for (const line of lines.filter(Boolean).map((text) => JSON.parse(text) as Line)) {
    const sentences = documents.get(line.doc);
    if (sentences) sentences.push(line);
    else documents.set(line.doc, [line]);
  }
  return [...documents].map(([id, sentences]) => ({
    id,
    corpus,
    complete: !INCOMPLETE.has(corpus),
    ...joinSentences(sentences, corpus, glue),
  }));
}

function joinSentences(
  sentences: readonly Line[],
  corpus: string,
  glue: (hyphen: number) => boolean,
) {
  const spans: GoldSpan[] = [];
  let text = '';
  for (const { tokens, tags, fine, sp } of sentences) {
    const inside = (i: number) => /^I/u.test(tags[i] ?? '') && /^I/u.test(tags[i + 1] ?? '');
    const { text: own, places } = detokenize(tokens, sp, (i) => inside(i) && glue(i));
    if (text) text += '\n';
    for (const { from, to, tag } of taggedSpans(tags))
      spans.push({
        start: text.length + (places[from]?.[0] ?? 0),
        end: text.length + (places[to - 1]?.[1] ?? 0),
        types: typesOf(tag, (fine?.[from] ?? '').slice(2), corpus),
      });
    text += own;
  }
  return { text, spans };
}

/** BIO tags → spans; an I that carries nothing on begins one. */
function taggedSpans(tags: readonly string[]): { from: number; to: number; tag: string }[] {
  const spans: { from: number; to: number; tag: string }[] = [];
  let open: { from: number; to: number; tag: string } | undefined;
  for (const [i, label] of tags.entries()) {
    const tag = label === 'O' ? undefined : label.slice(2);
    if (open && tag === open.tag && label.startsWith('I')) open.to = i + 1;
    else {
      open = tag === undefined ? undefined : { from: i, to: i + 1, tag };
      if (open) spans.push(open);
    }
  }
  return spans;
}

function typesOf(tag: string, fine: string, corpus: string): readonly NameType[] {
  if (tag === 'PER') return ['person'];
  if (tag === 'ORG') return ['organization'];
  if (tag === 'LOC') return ['place'];
  if (GROUPS.has(fine)) return ['group'];
  // WikiGold and CrossNER keep nationalities among the rest.
  return corpus === 'wikigold' || (corpus === 'crossner' && fine === 'misc')
    ? ['group', 'other']
    : ['other'];
}
