import { expect, it } from 'vitest';
import { readFile } from '../../../src/options/read-file';

const code = async (file: Blob) => {
  const read = await readFile(file);
  return read.ok ? read.value : read.error.code;
};

it('a file is read, or it is said why not', async () => {
  expect(await code(new Blob(['words\r\n“blob”']))).toBe('words\r\n“blob”');
  const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect(await code({ size: 7, text: gone } as Blob)).toBe('unread');
  // It would not be read at all: the tab might not bear it.
  expect(await code({ size: 4e9, text: gone } as Blob)).toBe('too-large');
});
