import { useCallback, useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { NarrativeSection, Report } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';

/** The text that somebody else saved meanwhile. */
export class SectionConflict extends Error {
  readonly theirs: string | null;

  constructor(theirs: string | null) {
    super('reports.sectionConflict');
    this.name = 'SectionConflict';
    this.theirs = theirs;
  }
}

interface SectionChange {
  section: NarrativeSection;
  text: string | null;
  /** The stored text when typing began. */
  base: string | null;
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/**
 * Saves one section after another, each with the version that the one before led to. A change of another section by somebody else
 * is no conflict; one of the same section is, unless both wrote the same.
 */
export function useSectionSaver(report: Report) {
  const queries = useQueryClient();
  const latest = useRef(report);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const fields = useRef(new Map<NarrativeSection, () => Promise<void>>());
  useEffect(() => {
    if (report.version > latest.current.version || report.id !== latest.current.id) latest.current = report;
  }, [report]);

  const send = useCallback(
    async ({ section, text, base }: SectionChange): Promise<void> => {
      const { id } = latest.current;
      const put = async (version: number) => {
        const stored = await sendJson<Report>('PUT', `/reports/${id}`, { version, [section]: text });
        latest.current = stored;
        queries.setQueryData(['reports', 'getOne', { id: String(id), meta: undefined }], stored);
      };
      try {
        await put(latest.current.version);
      } catch (error) {
        const { status, current } = problemOf(error);
        if (status !== 409 || typeof current?.version !== 'number') throw error;
        const theirs = textOrNull(current[section]);
        if (theirs !== base && theirs !== text) throw new SectionConflict(theirs);
        await put(current.version);
      }
    },
    [queries],
  );
  const save = useCallback(
    (change: SectionChange): Promise<void> => {
      const result = queue.current.then(() => send(change));
      queue.current = result.catch(() => undefined);
      return result;
    },
    [send],
  );
  /** Adds a field, which saves what is typed in it when all is to be saved. Returns its removal. */
  const register = useCallback((section: NarrativeSection, saveTyped: () => Promise<void>) => {
    fields.current.set(section, saveTyped);
    return () => void fields.current.delete(section);
  }, []);
  /** Saves everything that is typed. Returns the version of the report then; rejects while a section cannot be saved. */
  const settle = useCallback(async (): Promise<number> => {
    for (const saveTyped of fields.current.values()) await saveTyped();
    await queue.current;
    return latest.current.version;
  }, []);
  return { save, register, settle };
}

export type SectionSaver = ReturnType<typeof useSectionSaver>;
