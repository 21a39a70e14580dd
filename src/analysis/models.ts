/** The trained models the stages use: read once from their files, handed to `analyze`. */

import { readModel } from './tagging/model-file';
import { NAME_FEATURES } from './tagging/name-features';
import type { SequenceModel } from './tagging/sequence-model';

export interface Models {
  /** Labels names; without it the rules alone propose them. */
  names?: SequenceModel;
  /** Why a model is missing. */
  warnings: readonly string[];
}

/** No models: every stage goes by its rules, and no warning is given. */
export const NO_MODELS: Models = { warnings: [] };

/**
 * Reads the model files. One that is missing, damaged or of another version is left out, with a warning; the stages
 * go on without it.
 * @example readModels({ names: new Uint8Array(readFileSync(path)) })
 */
export function readModels(files: { names?: Uint8Array }): Models {
  if (!files.names)
    return {
      warnings: ['entities: the model of names is missing; names are found by rules alone'],
    };
  const names = readModel(files.names, NAME_FEATURES);
  if (names.ok) return { names: names.value, warnings: [] };
  return { warnings: [`entities: ${names.error.message} Names are found by rules alone.`] };
}
