import { expect, it } from 'vitest';
import { readFile } from '../../../src/options/read-file';

const code = async (file: Blob) => {
  const read = await readFile(file);
  return read.ok ? read.value : read.error.code;
};

it('a file is read, or it is said why not', async () => {
  expect(await code(new Blob(['words\r\n“blob”']))).toBe('words\r\n“blob”');
  const text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const gone = (size: number) => ({ size, text }) as Partial<Blob> as Blob;
  expect(await code(gone(7))).toBe('unread');
  // It would not be read at all: the tab might not bear it.
  expect(await code(gone(4e9))).toBe('too-large');
});
