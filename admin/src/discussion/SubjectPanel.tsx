import type { About } from './about.ts';
import { Attachments } from './Attachments.tsx';
import { Thread } from './Thread.tsx';

interface SubjectPanelProps {
  about: About;
  /** Why files can neither come nor go now, in words; null while they can. */
  lock: string | null;
  /** The level of its headings on the page. */
  level: 'h2' | 'h3';
}

/** Files and discussion of a figure, a report or a pilot, as far as one may read them. */
export function SubjectPanel({ about, lock, level }: SubjectPanelProps) {
  return (
    <>
      <Attachments about={about} lock={lock} level={level} />
      <Thread about={about} level={level} />
    </>
  );
}
