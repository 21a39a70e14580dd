/** Who is quoted, and where. */
import type { SourceSort } from '../../model/analysis';
import { foldWords } from '../kept-article';
import type { Compared } from './article';
import type { Matched, Shared } from './match-entities';

interface VoiceIn {
  article: number;
  /** As this article names the speaker, and as what. */
  name: string;
  role: string;
  claims: string[];
}
export interface SharedVoice {
  name: string;
  sort: SourceSort;
  in: VoiceIn[];
  /** Articles that name the speaker without quoting. */
  namedIn: number[];
}

/**
 * Every source of a claim, most quoted first; what somebody only wants or fears (attitudes) is no quotation.
 * @example voices(articles, matched).filter((voice) => voice.in.length === 1) // quoted in one article alone
 */
export function voices(articles: readonly Compared[], matched: Matched): SharedVoice[] {
  const found = new Map<Shared | string, SharedVoice>();
  for (const [article, { analysis }] of articles.entries())
    for (const { id, source, cue } of analysis.claims) {
      if (source.sort === 'none' || source.name === '' || cue.stance === 'attitude') continue;
      const entity = analysis.entities.find((one) => one.id === source.entity);
      const shared = entity && matched.of(article, entity.id);
      const key = shared ?? foldWords(source.name);
      const voice: SharedVoice = found.get(key) ?? {
        name: shared?.name ?? source.name,
        sort: source.sort,
        in: [],
        namedIn: [],
      };
      found.set(key, voice);
      const here = voice.in.find((one) => one.article === article);
      if (here) here.claims.push(id);
      else
        voice.in.push({
          article,
          name: source.name,
          role: entity?.roles[0]?.title ?? '',
          claims: [id],
        });
    }
  for (const [key, voice] of found)
    if (typeof key !== 'string')
      voice.namedIn = [...key.in.keys()].filter(
        (article) => key.in[article] && !voice.in.some((one) => one.article === article),
      );
  const claims = (voice: SharedVoice) => voice.in.reduce((sum, one) => sum + one.claims.length, 0);
  return [...found.values()].sort((a, b) => claims(b) - claims(a));
}
