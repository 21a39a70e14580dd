/** Reading roles: tokens with the names that lie over them. */
import type { Role } from '../../../model/analysis';
import type { Segmented, Token } from '../../../model/segmented';
import { known } from '../names/gazetteer';
import { headType } from '../names/head-words';
import type { Name } from '../names/name';
import { isRoleHead, isRoleModifier } from '../names/role-words';

export class RoleReader {
  readonly doc: Segmented;
  readonly #nameAt = new Map<number, Name>();

  constructor(doc: Segmented, names: readonly Name[]) {
    this.doc = doc;
    for (const name of names) for (let i = name.from; i < name.to; i++) this.#nameAt.set(i, name);
  }

  token(i: number): Token | undefined {
    return this.doc.tokens[i];
  }

  lower(i: number): string {
    return this.doc.tokens[i]?.lower ?? '';
  }

  /** The name that lies over a token. */
  nameAt(i: number): Name | undefined {
    return this.#nameAt.get(i);
  }

  /** First and last (exclusive) token of the sentence around a token. */
  bounds(i: number): { from: number; to: number } {
    const sentence = this.doc.sentences[this.doc.tokens[i]?.sentence ?? 0];
    return { from: sentence?.from ?? i, to: sentence?.to ?? i + 1 };
  }

  /** A role over the tokens `from` to `to`, with the role words as its title and the first other name as its `of`. */
  role(from: number, to: number): Role {
    const start = (this.doc.tokens[from] as Token).start;
    const end = (this.doc.tokens[to - 1] as Token).end;
    let first = -1;
    let last = -1;
    let of: Name | undefined;
    for (let i = from; i < to; i++) {
      const name = this.nameAt(i);
      if (name) {
        if (name.type !== 'person') of ??= name;
        if (first >= 0) break;
        continue;
      }
      const lower = this.lower(i);
      if (last >= 0 && !isRoleHead(lower) && lower !== '-') {
        if (
          lower === 'of' &&
          i === last + 1 &&
          !this.nameAt(i + 1) &&
          /^\p{Lu}/u.test(this.token(i + 1)?.text ?? '')
        ) {
          i++;
          last = i;
          continue;
        }
        of ??= this.#nameAfter(i, to);
        break;
      }
      if (isRoleHead(lower)) {
        first = first < 0 ? i : first;
        last = i;
      } else if (isRoleModifier(lower) && first < 0) first = i;
      else if (last < 0 && !/^[-–]$/.test(lower))
        first =
          /^(?:the|a|an|its|his|her|their|our|'s|’)$/.test(lower) || headType(lower)
            ? -1
            : first < 0
              ? i
              : first;
    }
    const title =
      last >= 0
        ? this.doc.text.slice(
            (this.doc.tokens[Math.max(first, from)] as Token).start,
            (this.doc.tokens[last] as Token).end,
          )
        : this.doc.text.slice(start, end);
    const whose = of && (known(of.key)?.type === 'group' ? of.text : of.text);
    return { start, end, title, ...(whose && { of: whose }) };
  }

  #nameAfter(i: number, to: number): Name | undefined {
    for (let k = i; k < to; k++) {
      const name = this.nameAt(k);
      if (name && name.type !== 'person') return name;
    }
    return undefined;
  }
}
