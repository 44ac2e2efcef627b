import { useState } from 'react';
import type { NarrativeSection, Report } from '@pilotage/shared';
import { useDraft } from '../../drafts/useDraft.ts';
import { SectionConflict, type SectionSaver } from './useSectionSaver.ts';

interface TypedSection {
  text: string;
  /** The stored text when typing began. */
  base: string | null;
}

/** What is to be said about the saving of a section; null before anything was typed. */
export type SectionStatus = 'saving' | 'saved' | { failure: string } | { theirs: string | null } | null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parseTyped(stored: unknown): TypedSection | null {
  if (!isObject(stored) || typeof stored.text !== 'string') return null;
  return { text: stored.text, base: typeof stored.base === 'string' ? stored.base : null };
}

const normalize = (text: string) => (text.trim() === '' ? null : text.trim());

/** The text of a section while it is typed: kept as a draft on each key, saved when the field is left. */
export function useSectionText(report: Report, section: NarrativeSection, { save }: SectionSaver) {
  const stored = report[section];
  const draft = useDraft<TypedSection | null>({
    draftKey: `reports.${report.id}.${section}`,
    parse: parseTyped,
    isEmpty: (typed) => typed === null,
  });
  const [status, setStatus] = useState<SectionStatus>(null);
  const typed = draft.value;

  async function send(text: string, base: string | null) {
    const next = normalize(text);
    setStatus('saving');
    try {
      await save({ section, text: next, base });
      // Somebody may have typed on meanwhile.
      draft.change((now) => (now === null || now.text === text ? null : { ...now, base: next }));
      setStatus('saved');
    } catch (error) {
      if (error instanceof SectionConflict) setStatus({ theirs: error.theirs });
      else setStatus({ failure: error instanceof Error ? error.message : 'resource.failed' });
    }
  }
  const write = (text: string) => {
    setStatus(null);
    draft.change((before) => ({ text, base: before === null ? stored : before.base }));
  };
  const commit = () => {
    if (typed === null) return;
    if (normalize(typed.text) === stored) draft.discard();
    else void send(typed.text, typed.base);
  };
  return {
    text: typed?.text ?? stored ?? '',
    restoredAt: draft.restoredAt,
    status,
    write,
    commit,
    discard: () => {
      draft.discard();
      setStatus(null);
    },
    /** Saves the own text over the one of somebody else. */
    overwrite: (theirs: string | null) => {
      if (typed !== null) void send(typed.text, theirs);
    },
  };
}
