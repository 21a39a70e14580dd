/** Letters after a name: "Philippa Standish QC". */
import type { Role } from '../../../model/analysis';
import type { Name } from '../names/name';
import type { RoleReader } from './role-reader';

const LETTERS = new Set(
  'QC KC SC MP MEP MSP TD MLA MK OBE CBE MBE KBE DBE FRS PhD MD RN Esq CPA JP'.split(' '),
);

/** True for letters that follow a name and are none of it. */
export const isPostNominal = (text: string): boolean => LETTERS.has(text);

/** The letters right after a person's name, with or without a comma. */
export function lettersAfter(reader: RoleReader, name: Name): Role | undefined {
  const at = reader.lower(name.to) === ',' ? name.to + 1 : name.to;
  return isPostNominal(reader.token(at)?.text ?? '') && !reader.nameAt(at)
    ? reader.role(at, at + 1)
    : undefined;
}
