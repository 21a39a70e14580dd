/** A figure as read from the tokens, before it gets its id and what it counts. */
export interface FigureReading {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  value?: number;
  low?: number;
  high?: number;
  unit?: string;
  approximate: boolean;
  /** False where what follows is no counted noun by itself ("dozens of", "38% of", "$5"). */
  counts: boolean;
  confidence: number;
}
