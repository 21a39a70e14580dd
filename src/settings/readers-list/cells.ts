/** Values in the cells of a table: lists in one cell, and text that a spreadsheet would take for a formula. */

/** Several values in one cell, parted by semicolons; a semicolon or backslash of their own has a backslash before it. */
export const joinCell = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\;]/gu, '\\$&')).join('; ');

/** The values of a cell that `joinCell` made, or that a person wrote. */
export function splitCell(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < cell.length; i++) {
    const letter = cell.charAt(i);
    const next = cell.charAt(i + 1);
    if (letter === '\\' && (next === ';' || next === '\\')) {
      value += next;
      i++;
    } else if (letter === ';') {
      values.push(value.trim());
      value = '';
    } else value += letter;
  }
  values.push(value.trim());
  return values.filter(Boolean);
}

/** A spreadsheet runs cells that begin with these as formulas; an apostrophe before them makes them text. */
export const guardCell = (cell: string): string =>
  /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;

/** Takes off the apostrophe that `guardCell` put there. */
export const unguardCell = (cell: string): string =>
  /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
