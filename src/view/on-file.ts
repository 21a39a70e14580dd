/** Fields for files. */
import type { TargetedEvent } from 'preact';

/**
 * What a field for files does when one is chosen: hands it over. Then it is empty again, or the browser would not tell
 * that the same file, mended, is chosen once more.
 * @example <input type="file" onChange={onFile(bringIn)} />
 */
export const onFile =
  (take: (file: File) => Promise<void>) =>
  ({ currentTarget: field }: TargetedEvent<HTMLInputElement>): void => {
    const [file] = field.files ?? [];
    if (!file) return;
    void take(file).finally(() => {
      field.value = '';
    });
  };
