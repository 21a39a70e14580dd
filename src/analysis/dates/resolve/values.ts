/** TIMEX3 values of calendar periods. */
import { type Day, weekOf } from '../calendar';
import { yearValue } from '../rules/years';

const two = (n: number): string => String(n).padStart(2, '0');

/** 2024-11-28 */
export const dayValue = ({ year, month, day }: Day): string =>
  `${yearValue(year)}-${two(month)}-${two(day)}`;
/** 2024-11; without a year XXXX-11 */
export const monthValue = (year: number | undefined, month: number): string =>
  `${year === undefined ? 'XXXX' : yearValue(year)}-${two(month)}`;
/** 2024-W48 */
export function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${year}-W${two(week)}`;
}
/** 2024-Q3, 2024-SU; without a year XXXX-Q3 */
export const partValue = (year: number | undefined, part: string): string =>
  `${year === undefined ? 'XXXX' : yearValue(year)}-${part}`;

/** Decade and century `by` on from a year's; before Christ they count down: 199X, 19, BC048. */
export const decadeValue = (year: number, by: number): string =>
  year < 0 ? `BC${three(Math.floor(-year / 10) - by)}` : `${three(Math.floor(year / 10) + by)}X`;
export const centuryValue = (year: number, by: number): string =>
  year < 0 ? `BC${two(Math.floor(-year / 100) - by)}` : two(Math.floor(year / 100) + by);
const three = (n: number): string => String(n).padStart(3, '0');
