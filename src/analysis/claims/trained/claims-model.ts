/** The trained models of claims: cues, source and content of a cue, and the verdict on the whole; one file. */
import { fail, ok, type Result } from '../../../model/result';
import { readModel } from '../../tagging/model-file';
import type { SequenceModel } from '../../tagging/sequence-model';

/** Names the features of each part; whoever changes the features of one raises its number and trains anew. */
export const PARTS = {
  cues: 'claim-cues-3',
  spans: 'claim-spans-2',
  verdict: 'claim-verdict-1',
} as const;

export interface ClaimsModel {
  /** Labels cues; its lexicon serves all three. */
  cues: SequenceModel;
  /** Labels source and content of one cue. */
  spans: SequenceModel;
  /** One weight a feature: their sum is the log odds that a claim is right. */
  verdict: SequenceModel;
}

/**
 * Reads the file of the three models: each a model file with its length (uint32) before it. Errors as `readModel` gives
 * them.
 * @example readClaimsModel(bytes)
 */
export function readClaimsModel(bytes: Uint8Array): Result<ClaimsModel> {
  const found: SequenceModel[] = [];
  let at = 0;
  for (const part of Object.values(PARTS)) {
    if (at + 4 > bytes.length)
      return fail('model-damaged', 'The model file of claims is damaged or incomplete.');
    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
    const model = readModel(bytes.subarray(at + 4, at + 4 + length), part);
    if (!model.ok) return model;
    found.push(model.value);
    at += 4 + length;
  }
  const [cues, spans, verdict] = found as [SequenceModel, SequenceModel, SequenceModel];
  return ok({ cues, spans, verdict });
}
