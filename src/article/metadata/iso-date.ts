/** Dates as pages state them, to ISO 8601. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const CLOCK = '(?:,?\\s+(?:at\\s+)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([ap]\\.?m\\b)?)?';
const ZONE = '(?:\\s*(Z|UTC|GMT)?\\s*([+-]\\d\\d):?(\\d\\d)?)?';

const ISO =
  /((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T\s]\s*(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?/u;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+((?:19|20)\\d\\d)${CLOCK}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)${CLOCK}`,
  'iu',
);
const OFFSET = new RegExp(`^${ZONE}`, 'u');

/**
 * A date or date-time in ISO 8601, as precise as it was stated and with its own offset, if it
 * states one; undefined where no whole calendar day can be read, or none that exists.
 * @example toIso('2024-12-01 10:30:00+0100') // '2024-12-01T10:30:00+01:00'
 * @example toIso('Dec. 1, 2024') // '2024-12-01'
 */
export function toIso(stated: string): string | undefined {
  const text = stated.trim().slice(0, 200);
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return fromEpoch(text);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, date, hour, minute, second, utc, hours, minutes] = iso;
    const whole = day(year, month, date);
    return whole && hour
      ? `${whole}T${hour}:${minute}:${second ?? '00'}${zone(utc, hours, minutes)}`
      : whole;
  }
  return writtenOut(text);
}

function writtenOut(text: string): string | undefined {
  const first = DAY_FIRST.exec(text);
  const second = first ? null : MONTH_FIRST.exec(text);
  const match = first ?? second;
  if (!match) return undefined;
  const [all, a, b, year, hour, minute, seconds, half] = match;
  const [date, name] = first ? [a, b] : [b, a];
  const month = MONTHS.indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1;
  const whole = day(year, String(month), date);
  if (!whole || !hour || !/^.*\d{4} \d\d:\d\d:\d\d/u.test(all)) return whole;
  // Only the form of mail headers ("Sun, 01 Dec 2024 10:00:00 GMT") states its zone reliably.
  const rest = text.slice(match.index + all.length);
  const [, utc, hours, minutes] = OFFSET.exec(rest) ?? [];
  const utcAlone = /^\s*(?:Z|UTC|GMT)\b/u.test(rest) ? 'Z' : utc;
  if (half) return whole;
  return `${whole}T${hour.padStart(2, '0')}:${minute}:${seconds}${zone(hours ? undefined : utcAlone, hours, minutes)}`;
}

const zone = (utc?: string, hours?: string, minutes?: string): string =>
  utc ? 'Z' : hours ? `${hours}:${minutes ?? '00'}` : '';

/** A calendar day that exists. */
function day(year = '', month = '', date = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

function fromEpoch(digits: string): string | undefined {
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}
