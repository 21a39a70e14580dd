/** The model files, from the source tree. */
import { readFileSync } from 'node:fs';
import { type Models, readModels } from '../analysis/models';

let models: Models | undefined;

/** The models the extension ships, read once; missing ones give a warning in every analysis. */
export function loadModels(): Models {
  models ??= readModels({
    ...read('names', '../analysis/tagging/names.model.bin'),
    ...read('claims', '../analysis/claims/trained/claims.model.bin'),
  });
  return models;
}

function read<K extends string>(name: K, path: string): { [key in K]?: Uint8Array } {
  try {
    return { [name]: new Uint8Array(readFileSync(new URL(path, import.meta.url))) } as {
      [key in K]?: Uint8Array;
    };
  } catch {
    return {};
  }
}
