/** "Nigel Brandt on the populist right": the one who is placed on a side. */
import { labelPhrase } from './label-phrase';
import { stated, type TargetRule } from './rule';

const SIDE = /^(?:right|left|wing|fringe|flank|centre|center)$/u;

export const wing: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const { from, to } = labelPhrase(label);
  const on = from - 1;
  if (!SIDE.test(doc.tokens[to - 1]?.lower ?? '') || doc.tokens[from]?.lower !== 'the')
    return undefined;
  if (doc.tokens[on]?.lower !== 'on' || mentions.at(to)) return undefined; // "on the far-right Dawn Party"
  const named = mentions.at(on - 1);
  return named?.to === on && named.entity.type !== 'place' ? stated(label, named) : undefined;
};
