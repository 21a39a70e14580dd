import type { Token } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { isMark } from '../phrase/marks';

const REMARKS =
  /^(?:claims?|jibes?|slurs?|remarks?|comments?|accusations?|charges?|taunts?|boasts?|warnings?|tweets?|posts?|speech|talk|rhetoric|label|tag|line|quip|outburst|rant|insults?)$/u;

/** True where the wording, in quotation marks of its own, stands for something said: "the ‘witch hunt’ claim". */
export const isInRemark = (tokens: readonly Token[], { from, to }: Place): boolean =>
  isMark(tokens[from - 1]) && isMark(tokens[to]) && REMARKS.test(tokens[to + 1]?.lower ?? '');
