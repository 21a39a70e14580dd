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
  /** The least each figure may be; where there is none the measure is reported and not guarded. */
  readonly floors: Figures;
}

const corpus = (task: Task, name: string, floors: Figures = {}): Measure => ({
  title: name,
  task,
  files: () => [join(CORPORA, task, `${name}.jsonl`)],
  floors,
});

export const MEASURES: readonly Measure[] = [
  {
    title: 'own gold, held out',
    task: 'articles',
    files: () => buildGold('held-out'),
    floors: {
      'entities F1': 89.5,
      'entities name': 95,
      'entities coreference': 95,
      'entities roles': 80,
      'dates F1': 98.5,
      'dates value': 94,
      'claims F1': 89.5,
      'claims source': 88.5,
      'claims kind': 98,
      'terms R': 79,
      'terms voice': 93.5,
      'terms speaker': 82,
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
  corpus('entities', 'wwnews.dev', { F1: 82.5, PER: 86, ORG: 74, LOC: 85.5 }),
  corpus('entities', 'crossner.politics.dev'),
  corpus('entities', 'uner.dev'),
  corpus('entities', 'gum.news.dev'),
  corpus('claims', 'polnear-dev', {
    'triple F1': 63.5,
    direct: 77.5,
    indirect: 56,
    mixed: 74,
    'source among found': 88,
  }),
  corpus('dates', 'meantime-en', { 'strict F1': 86, 'value F1': 80 }),
  corpus('dates', 'wikiwars', { 'strict F1': 88, 'value F1': 84 }),
  corpus('dates', 'tbaq-timebank', { 'strict F1': 89, 'value F1': 81 }),
  corpus('dates', 'tbaq-aquaint', { 'strict F1': 83, 'value F1': 77.5 }),
];

/** @example take(MEASURES[0]) // { 'entities F1': 90.6, … } */
export const take = ({ task, files }: Measure): Figures => evaluate(task, files());
