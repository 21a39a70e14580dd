/** Naming: which of its forms a thing is called by. */
import type { EntityType } from '../../../model/analysis';
import { fold } from '../names/fold';
import type { Form } from './forms';
import type { Thing } from './link';

interface Naming {
  name: string;
  aliases: string[];
  type: EntityType;
}

/**
 * The fullest form of the article, the others as aliases. Countries that stand there only in initials get their name
 * ("US" → "United States"), and one in another spelling its usual name as an alias ("Türkiye", alias "Turkey").
 */
export function nameOf(thing: Thing): Naming {
  const best = thing.forms.reduce((a, b) => (fullness(b, thing) > fullness(a, thing) ? b : a));
  const country = thing.forms.find((form) => form.known?.country)?.known?.canonical;
  const shortened = thing.forms.some(
    (form) => (form.acronym || form.text.endsWith('.')) && form.known?.country,
  );
  const name = country && shortened ? country : lettered(best);
  const others = [
    ...thing.forms.map((form) => recased(form.text, name)),
    ...(country ? [country] : []),
  ];
  const own = fold(name);
  const aliases = [...new Set(others)].filter((other) => fold(other) !== own);
  return { name, aliases, type: best.type };
}

/** "KENDARI" of a dateline is Kendari; an organization's capitals may be its initials. */
function lettered({ text, type, known }: Form): string {
  if (type !== 'place' || text !== text.toUpperCase() || known?.capitals) return text;
  return text.replace(/\p{Lu}{3,}/gu, (word) => `${word[0]}${word.slice(1).toLowerCase()}`);
}

/** More words, then more letters; initials and former names last. */
function fullness(form: Form, thing: Thing): number {
  const words = form.words.length;
  const letters = form.text.length;
  return (
    (form.acronym ? 0 : 10_000) + (thing.former.has(form.key) ? 0 : 5_000) + words * 100 + letters
  );
}

/** A name that stands only in capitals takes the letters of the full name: "OSMAN" → "Osman" beside "Abdi Osman". */
function recased(text: string, name: string): string {
  if (text !== text.toUpperCase()) return text;
  const at = name.toUpperCase().indexOf(text);
  const whole =
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(name[at + text.length] ?? '');
  return whole && name.length > text.length ? name.slice(at, at + text.length) : text;
}
