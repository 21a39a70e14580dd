/** Days and months: capitals that name a time. */

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec mondays tuesdays wednesdays
   thursdays fridays saturdays sundays`.split(/\s+/),
);

/** True for names of days and months, shortened or not. Lower case in. `isCalendarWord('jan.') // true` */
export const isCalendarWord = (lower: string): boolean => CALENDAR.has(lower);
