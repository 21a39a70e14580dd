/** A section that opens and closes, and the groups in it. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../model/kind';
import { CopyKind } from './copying/copy-one';

interface SectionProps {
  kind: Kind;
  title: string;
  /** How much there is of it. */
  note: string;
  /** Said in place of the lists where there is nothing. */
  empty: string | false;
  children: ComponentChildren;
}

/** A section with its heading, open where it holds something. */
export function Section({ kind, title, note, empty, children }: SectionProps) {
  return (
    <details class={`section ${kind}`} open={!empty}>
      <summary data-rove data-section tabIndex={-1}>
        <h3>{title}</h3>
        <span class="note">{note}</span>
      </summary>
      {!empty && <CopyKind kind={kind} title={title} />}
      {empty ? <p class="empty">{empty}</p> : children}
    </details>
  );
}

interface GroupProps {
  title: string;
  note?: string;
  children: ComponentChildren;
}

/** A heading with a list of facts under it. */
export function Group({ title, note, children }: GroupProps) {
  return (
    <div class="group">
      <h4>
        <span>{title}</span>
        {note && <span class="note">{note}</span>}
      </h4>
      <ul>{children}</ul>
    </div>
  );
}
