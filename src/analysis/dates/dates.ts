/** Dates, times, durations and sets: rules propose, ranges complete each other, then all is resolved in text order. */
import type { DateMention, Entity } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import { Scan } from '../reading/scan';
import { readDay } from './calendar';
import { type Proposal, readSentence } from './grammar';
import { attachLateDays } from './late-days';
import { personalNames } from './personal-names';
import { completeRanges } from './ranges';
import { isHistoric } from './resolve/historic';
import { resolve } from './resolve/resolve';
import { Story } from './resolve/story';
import { tenseAt } from './resolve/tense';

/**
 * The dates, times, durations and sets of a document, sorted by start. Relative ones hang on `doc.published` (the
 * calendar day it states; in a live blog the post's own) or on the last day the text has named; what cannot be resolved keeps TIMEX3 placeholders.
 * Nothing inside the names of persons among `entities` is one.
 * @example findDates(segment({ text: 'He left on Thursday.', published: '2024-12-01' }))[0]?.value // '2024-11-28'
 */
export function findDates(doc: Segmented, entities: readonly Entity[] = []): DateMention[] {
  const { tokens, sentences } = doc;
  const scan = new Scan(tokens);
  const proposals: Proposal[] = [];
  const isInName = personalNames(doc, entities);
  for (const sentence of sentences) {
    scan.enter(sentence.from, sentence.to);
    const found = readSentence(scan);
    if (!found.length) continue;
    for (const proposal of attachLateDays(scan, completeRanges(scan, found)))
      if (!isInName(proposal)) proposals.push(proposal);
  }
  const storyAt = stories(doc, proposals);
  return proposals.map(({ from, to, meaning }, index) => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const story = storyAt(span.start);
    const sentence = sentences[tokens[from]?.sentence ?? 0];
    story.block = sentence?.block ?? 0;
    const headline = doc.blocks[story.block]?.kind === 'headline';
    const tense = sentence && tenseAt(tokens, { from, to }, sentence, headline);
    return { id: `d${index + 1}`, ...span, ...resolve(meaning, span, story, tense) };
  });
}

/** The story told at an offset, asked for in text order: each post of a live blog tells one of its own. */
function stories(doc: Segmented, proposals: readonly Proposal[]): (offset: number) => Story {
  const published = readDay(doc.published);
  const historic = isHistoric(proposals, published);
  const posts = doc.posts ?? [];
  let next = 0;
  let end = Number.POSITIVE_INFINITY;
  let story = new Story(published, historic);
  return (offset) => {
    if (offset >= end) {
      story = new Story(published, historic);
      end = Number.POSITIVE_INFINITY;
    }
    for (let post = posts[next]; post && post.start <= offset; post = posts[++next])
      if (offset < post.end) {
        story = new Story(readDay(post.published) ?? published, historic);
        end = post.end;
      }
    return story;
  };
}
