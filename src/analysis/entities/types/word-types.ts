/** Word types: first and last words of a name that tell what it names. */
import type { EntityType } from '../../../model/analysis';
import { fold } from '../names/fold';
import { headType, leadType } from '../names/head-words';

/** Words that tell what a name is by standing first in it, in the tongues that name that way. */
const FIRST = new Map<string, EntityType>();
for (const [type, list] of [
  [
    'place',
    `via rue calle avenida rua plaza piazza praça jalan sitio barangay fazenda hacienda kampung wadi jebel jabal beit bab ain oued
     sierra cerro playa puerto río rio bahía estadio stade stadio kfar kibbutz givat isla lac baie côte`,
  ],
  [
    'organization',
    `deportivo atlético atletico sporting dynamo dinamo lokomotiv spartak cska olympique maccabi hapoel beitar fc ac afc cf cd rc
     partido parti partito movimiento frente banco banque grupo groupe compagnie fundación fundação fondation asociación
     associação sindicato gazzetta confederación federación cooperativa consorcio instituto universidad universidade université
     ministerio daily radio`,
  ],
] as const)
  for (const word of list.split(/\s+/)) FIRST.set(fold(word), type);
/** Last words that only a street or the like has. */
const LAST =
  /^(?:street|avenue|boulevard|road|lane|library|infirmary|airport|bridge|stadium|barracks|mountains|valley|peninsula|reservoir|river|highway)$/;

/** Last words that only a club has. */
const CLUB = /^(?:athletic|rovers|wanderers|albion|hotspur|argyle|thistle|united)$/;
/** Words within a name that say whose child somebody is. */
const DESCENT = /^(?:ag|ould|bin|ibn|bint|binti|ap)$/;

/** The type a name of several words (folded) has by its first or last, or by one within; else undefined. `typeByWords('via roma') // 'place'` */
export const typeByWords = (key: string): EntityType | undefined => {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  const last = words.at(-1) ?? '';
  if (LAST.test(last)) return 'place';
  if (CLUB.test(last)) return 'organization';
  const first = words[0] ?? '';
  const plain = !headType(last) && !leadType(first);
  if (plain && words.some((word, k) => k > 0 && word !== last && DESCENT.test(word)))
    return 'person';
  return FIRST.get(first);
};
