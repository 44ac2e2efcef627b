import { useEffect, useRef, useState } from 'react';
import type { NarrativeSection, Report } from '@pilotage/shared';
import { useDraft } from '../../drafts/useDraft.ts';
import { useLengthProblem } from '../../resource/inputs/useLengthProblem.ts';
import { metaOfField } from '../../resource/screens/metaOfField.ts';
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
export function useSectionText(report: Report, section: NarrativeSection, { save, register }: SectionSaver) {
  const stored = report[section];
  const draft = useDraft<TypedSection | null>({
    draftKey: `reports.${report.id}.${section}`,
    parse: parseTyped,
    isEmpty: (typed) => typed === null,
  });
  const [status, setStatus] = useState<SectionStatus>(null);
  const typed = draft.value;
  const shown = typed?.text ?? stored ?? '';
  const lengthProblem = useLengthProblem()(shown.trim(), metaOfField('reports', section).length);
  /** What is being saved, or was saved last: the same text is not sent twice. */
  const sent = useRef<{ text: string; saving: Promise<void> } | null>(null);

  async function sendText(text: string, base: string | null): Promise<void> {
    const next = normalize(text);
    setStatus('saving');
    try {
      await save({ section, text: next, base });
      // Somebody may have typed on meanwhile.
      draft.change((now) => (now === null || now.text === text ? null : { ...now, base: next }));
      setStatus('saved');
    } catch (error) {
      sent.current = null;
      if (error instanceof SectionConflict) setStatus({ theirs: error.theirs });
      else setStatus({ failure: error instanceof Error ? error.message : 'resource.failed' });
      throw error;
    }
  }
  function send(text: string, base: string | null): Promise<void> {
    if (lengthProblem !== undefined) return Promise.reject(new Error(lengthProblem));
    if (sent.current?.text !== text) sent.current = { text, saving: sendText(text, base) };
    return sent.current.saving;
  }
  const write = (text: string) => {
    setStatus(null);
    sent.current = null;
    draft.change((before) => ({ text, base: before === null ? stored : before.base }));
  };
  const saveTyped = async (): Promise<void> => {
    if (typed === null) return;
    if (normalize(typed.text) === stored) draft.discard();
    else await send(typed.text, typed.base);
  };
  useEffect(() => register(section, saveTyped));
  /** The status or the field says why it was not saved. */
  const commit = () => void saveTyped().catch(() => undefined);
  return {
    text: shown,
    /** What is wrong with its length; it is not saved before that is changed. */
    lengthProblem,
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
      if (typed !== null) void send(typed.text, theirs).catch(() => undefined);
    },
  };
}
