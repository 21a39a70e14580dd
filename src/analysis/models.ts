/** The trained models the stages use: read once from their files, handed to `analyze`. */

import type { Result } from '../model/result';
import { type ClaimsModel, readClaimsModel } from './claims/trained/claims-model';
import { commonWordsOf } from './tagging/common-words';
import { readModel } from './tagging/model-file';
import { NAME_FEATURES } from './tagging/name-features';
import type { SequenceModel } from './tagging/sequence-model';

export interface Models {
  /** Labels names; without it the rules alone propose them. */
  names?: SequenceModel;
  /** Finds and weighs claims; without it the rules alone do. */
  claims?: ClaimsModel;
  /** Why a model is missing. */
  warnings: readonly string[];
}

/** The bytes of the model files; what could not be read is left out. */
export interface ModelFiles {
  names?: Uint8Array;
  claims?: Uint8Array;
}

/** No models: every stage goes by its rules, and no warning is given. */
export const NO_MODELS: Models = { warnings: [] };

/**
 * Reads the model files. One that is missing, damaged or of another version is left out, with a warning; the stages
 * go on without it.
 * @example readModels({ names: new Uint8Array(readFileSync(path)) })
 */
export function readModels(files: ModelFiles): Models {
  const names = part('entities', 'names', files.names, (bytes) => readModel(bytes, NAME_FEATURES));
  if (names.model) commonWordsOf(names.model);
  const claims = part('claims', 'claims', files.claims, readClaimsModel);
  return {
    ...(names.model && { names: names.model }),
    ...(claims.model && { claims: claims.model }),
    warnings: [...names.warnings, ...claims.warnings],
  };
}

function part<T>(
  stage: string,
  what: string,
  bytes: Uint8Array | undefined,
  read: (bytes: Uint8Array) => Result<T>,
): { model?: T; warnings: string[] } {
  if (!bytes)
    return {
      warnings: [`${stage}: the model of ${what} is missing; ${what} are found by rules alone`],
    };
  const model = read(bytes);
  if (model.ok) return { model: model.value, warnings: [] };
  const found = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`;
  return { warnings: [`${stage}: ${model.error.message} ${found} are found by rules alone.`] };
}
