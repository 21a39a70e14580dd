/** Combining: proposed names, from rules or a trained labeller, made into the article's entities. */
import type { Entity, Mention, Role } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import { type Reference, type References, SURE } from '../../model/references';
import type { Segmented } from '../../model/segmented';
import { byStart } from '../../model/span';
import { findReferences } from './coreference/coreference';
import { link, type Thing } from './link/link';
import { nameOf } from './link/naming';
import { withoutShortened } from './names/short-bodies';
import { projectNames } from './project';
import { findRoles } from './roles/roles';
import { tidy } from './tidy';
import { settleTypes } from './types/settle';

/**
 * Entities from name spans: spans brought to the conventions, names read into headlines, one entity a thing, roles.
 * Everything after the proposals happens here, whoever made them. Cost linear in the text.
 */
export const combine = (doc: Segmented, spans: readonly NameSpan[]): Entity[] =>
  combineAll(doc, spans).entities;

/** The same, with whom pronouns and phrases without a name mean. */
export function combineAll(doc: Segmented, spans: readonly NameSpan[]): Combined {
  const found = projectNames(doc, tidy(doc, spans));
  const names = settleTypes(doc, withoutShortened(doc, found));
  const roles = findRoles(doc, names);
  const named = link(doc, names, roles).map((thing, index) =>
    toEntity(
      thing,
      thing.names.flatMap((name) => roles.get(name) ?? []),
      index,
    ),
  );
  const references = findReferences(doc, named);
  return { entities: withMentions(doc, named, references), references };
}

/** What the entities stage hands on. */
export interface Combined {
  entities: Entity[];
  /** Whom pronouns and phrases without a name mean, sure or not. */
  references: References;
}

function toEntity(thing: Thing, roles: readonly Role[], index: number): Entity {
  const mentions = thing.names.map(
    ({ start, end, confidence }): Mention => ({ start, end, form: 'name', confidence }),
  );
  return {
    id: `e${index + 1}`,
    ...nameOf(thing),
    roles: [...roles].sort(byStart),
    mentions: mentions.sort(byStart),
  };
}

/** The entities with the pronouns and noun phrases that leave no doubt among their mentions. */
function withMentions(doc: Segmented, named: readonly Entity[], references: References): Entity[] {
  const further = new Map<string, Mention[]>();
  for (const i of doc.tokens.keys()) {
    const reference = references.at(i);
    const id = reference?.referent.entity;
    if (!reference || id === undefined || !isSure(reference, i)) continue;
    const mention: Mention = {
      start: doc.tokens[reference.from]?.start ?? 0,
      end: doc.tokens[reference.to - 1]?.end ?? 0,
      form: reference.form,
      confidence: reference.confidence,
    };
    const known = further.get(id);
    if (known) known.push(mention);
    else further.set(id, [mention]);
  }
  return named.map((entity) => {
    const own = further.get(entity.id);
    return own ? { ...entity, mentions: [...entity.mentions, ...own].sort(byStart) } : entity;
  });
}

const isSure = ({ form, to, confidence }: Reference, token: number): boolean =>
  form !== 'name' && token === to - 1 && confidence >= SURE;
