/** An invented article with one claim, to show what a template makes of a fact. */
import type { Source } from '../../export/source';
import type { Words } from '../../locale/words';

/** Its title is in the reader's language; the sentence is the first-run page's name and verb. */
export function sampleSource(words: Words, accessed: string): Source {
  const [speaker, verb, said] = ['Ana Ruiz', 'said', words.say('templateSaid')];
  const text = `${speaker} ${verb}: “${said}”`;
  const start = text.indexOf('“');
  const at = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  return {
    metadata: {
      title: words.say('templateTitle'),
      outlet: 'Example Times',
      published: accessed.slice(0, 10),
      url: 'https://example.org/a',
      partial: false,
    },
    accessed,
    analysis: {
      version: 1,
      text,
      language: words.locale,
      entities: [],
      dates: [],
      figures: [],
      terms: [],
      claims: [
        {
          id: 'c1',
          kind: 'direct',
          source: { spans: [at(speaker)], name: speaker, sort: 'named' },
          cue: { spans: [at(verb)], lemma: 'say', stance: 'neutral' },
          content: { spans: [{ start, end: text.length }] },
          quoted: [at(said)],
          confidence: 1,
        },
      ],
      warnings: [],
    },
  };
}
