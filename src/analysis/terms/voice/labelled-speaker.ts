/** "The firebrand told pickets that …": a speaker whose only name is a label is whoever the label is about. */
import type { Claim, Term } from '../../../model/analysis';
import { covers, type Span } from '../../../model/span';
import type { Party } from '../phrase/noun-phrase';

/**
 * The entity of the label that a claim's source consists of; the speaker itself where it has an entity or no such label
 * stands in the source; a place that stands for its government does not speak. Cost: the labels of the article once, then those within one source.
 */
export function speakersByLabel(
  text: string,
  labels: readonly Span[],
  targets: readonly Term['target'][],
  isPlace: (entity: string) => boolean,
  isBody: (entity: string) => boolean,
): (speaker: Party, claim: Claim | undefined) => Party {
  return (speaker, claim) => {
    if (speaker.entity !== undefined || !claim) return speaker;
    const head = speaker.name.split(/\s+/u).at(-1) ?? '';
    for (const source of claim.source.spans)
      for (let i = firstIn(labels, source); i < labels.length; i++) {
        const label = labels[i];
        if (!label || label.start >= source.end) break;
        const target = targets[i];
        if (target?.entity === undefined || isPlace(target.entity)) continue;
        if (covers(source, label) && text.slice(label.start, label.end).endsWith(head))
          return target;
      }
    return takenUp(head, claim) ?? speaker;
  };

  /** "The insurgents gave … In a statement *the group* said": the one body that labels of its paragraph are about. */
  function takenUp(head: string, claim: Claim): Party | undefined {
    const [source] = claim.source.spans;
    if (!source || !BODY.test(head) || !/^the\s/iu.test(text.slice(source.start, source.end)))
      return undefined;
    const found = new Map<string, Party>();
    for (let i = firstIn(labels, source) - 1; i >= 0; i--) {
      const label = labels[i];
      const target = targets[i];
      if (!label || source.start - label.start > REACH) break;
      if (text.slice(label.start, source.start).includes('\n')) break;
      if (target?.entity !== undefined && isBody(target.entity)) found.set(target.entity, target);
    }
    const [only] = found.values();
    return found.size === 1 ? only : undefined;
  }
}

/** How far before "the group" the label may stand, in characters. */
const REACH = 600;
const BODY =
  /^(?:group|movement|militia|organi[sz]ation|network|party|militants|insurgents|rebels)$/u;

/** Index of the first label that begins at the source or after. Logarithmic. */
function firstIn(labels: readonly Span[], { start }: Span): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
