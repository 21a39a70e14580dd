/** The choice of a format: one list of them, wherever it is made. */
import type { Ref } from 'preact';
import { COPY_FORMATS, type CopyFormat } from '../../model/copying';
import { useWords } from '../context';
import { FORMAT_KEYS } from './format-names';

interface Props {
  id: string;
  name?: string;
  format: CopyFormat;
  choose(format: CopyFormat): void;
  field?: Ref<HTMLSelectElement>;
}

export function FormatSelect({ format, choose, field, ...named }: Props) {
  const words = useWords();
  return (
    <select
      {...named}
      {...(field && { ref: field })}
      value={format}
      onChange={({ currentTarget }) => choose(currentTarget.value as CopyFormat)}
    >
      {COPY_FORMATS.map((one) => (
        <option key={one} value={one}>
          {words.say(FORMAT_KEYS[one])}
        </option>
      ))}
    </select>
  );
}
