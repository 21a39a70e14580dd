/**
 * What is measured, and the floor under each figure: a little below what was last seen, raised as the product gets
 * better, never lowered to let a change pass.
 */
import { join } from 'node:path';
import { buildGold } from './gold';
import { CORPORA, evaluate, type Figures, type Task } from './scorer';

export interface Measure {
  /** As it stands in docs/EVALUATION.md. */
  readonly title: string;
  readonly task: Task;
  readonly files: () => readonly string[];
  /** Another library that finds such things, measured beside: its name and version, and its word for `peer.ts`. */
  readonly peer?: { readonly title: string; readonly name: string };
  /** The least each figure may be; where there is none the measure is reported and not guarded. */
  readonly floors: Figures;
}

const PEERS = {
  entities: { title: 'compromise 14', name: 'compromise' },
  dates: { title: 'chrono-node 2', name: 'chrono' },
} as const;

const corpus = (task: Task, name: string, floors: Figures = {}): Measure => ({
  title: name,
  task,
  files: () => [join(CORPORA, task, `${name}.jsonl`)],
  floors,
  ...(task in PEERS && { peer: PEERS[task as keyof typeof PEERS] }),
});

export const MEASURES: readonly Measure[] = [
  {
    title: 'own gold, held out',
    task: 'articles',
    files: () => buildGold('held-out'),
    floors: {
      'entities F1': 93.5,
      'entities name': 96,
      'entities coreference': 96,
      'entities roles': 88,
      'dates F1': 98.5,
      'dates value': 94,
      'claims F1': 91,
      'claims source': 91.5,
      'claims kind': 98,
      'terms R': 89.5,
      'terms voice': 94,
      'terms speaker': 88,
      'terms target': 70,
      'figures R': 92,
      'figures value': 98,
    },
  },
  {
    title: 'own gold, tuning',
    task: 'articles',
    files: () => buildGold('tuning'),
    floors: {},
  },
  corpus('entities', 'wwnews.dev', { F1: 84, PER: 88, ORG: 76, LOC: 86 }),
  corpus('entities', 'crossner.politics.dev'),
  corpus('entities', 'uner.dev'),
  corpus('entities', 'gum.news.dev'),
  corpus('claims', 'polnear-dev', {
    'triple F1': 70.6,
    direct: 85.4,
    indirect: 63,
    mixed: 80,
    'source among found': 94.2,
  }),
  corpus('dates', 'meantime-en', { 'strict F1': 86, 'value F1': 80 }),
  corpus('dates', 'wikiwars', { 'strict F1': 88, 'value F1': 84 }),
  corpus('dates', 'tbaq-timebank', { 'strict F1': 89, 'value F1': 81 }),
  corpus('dates', 'tbaq-aquaint', { 'strict F1': 83, 'value F1': 77.5 }),
];

/** @example take(MEASURES[0]) // { 'entities F1': 90.6, … } */
export const take = ({ task, files }: Measure): Promise<Figures> => evaluate(task, files());

/** The same of the measure's peer; undefined where it has none. */
export const takePeer = async ({ task, files, peer }: Measure): Promise<Figures | undefined> =>
  peer && evaluate(task, files(), `npx tsx tests/corpus/peer.ts ${peer.name}`);
