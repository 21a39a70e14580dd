/** Nouns whose complement is somebody else: a puppet of Moscow is not Moscow. */
import type { Label } from './rule';

const RELATIONAL = new Set(
  'puppet puppets stooge stooges lackey lackeys agent agents tool tools enemy enemies friend friends ally allies mouthpiece mouthpieces front fronts proxy proxies lapdog poodle apologist apologists shill shills butcher henchman henchmen crony cronies sympathiser sympathisers sympathizer sympathizers supporter supporters denier deniers vassal vassals asset assets propagandist propagandists hater haters lobby servant servants champion champions victim victims critic critics'.split(
    ' ',
  ),
);

/** True where the label’s noun takes a complement that is not what it names. */
export const isRelational = ({ text: { doc }, place }: Label): boolean => {
  for (let i = place.from; i < place.to; i++)
    if (RELATIONAL.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
};
