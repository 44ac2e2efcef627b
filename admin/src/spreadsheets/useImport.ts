import { useCallback, useRef, useState } from 'react';
import { problemOf } from '../data/problem.ts';
import { type ImportPreview, previewImport, sendImport } from './importClient.ts';

/** What became of a file: it is read, shown, entered, or refused with what is wrong. Nothing that was chosen is lost on the way. */
export interface Import {
  file: File;
  step: 'reading' | 'shown' | 'entering';
  preview: ImportPreview | null;
  /** Assignments whose conflict the file wins. */
  overwrite: ReadonlySet<number>;
  fault: string | null;
  /** The differences are others than those that were shown first. */
  isAnew: boolean;
}

const isPreview = (value: object | null): value is ImportPreview => value !== null && 'token' in value && 'rows' in value;

const said = (error: unknown): string => {
  const { errors, message } = problemOf(error);
  return errors.file ?? message;
};

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** One file at a time, from its choice to its entry. `onEntered` is told how many figures were entered. */
export function useImport(periodId: number, onEntered: (written: number) => void) {
  const [present, setPresent] = useState<Import | null>(null);
  const cancel = useRef<() => void>(() => undefined);

  const read = useCallback(
    async (file: File) => {
      const none = { file, preview: null, overwrite: new Set<number>(), fault: null, isAnew: false };
      setPresent({ ...none, step: 'reading' });
      const sent = previewImport({ periodId, file });
      cancel.current = sent.cancel;
      try {
        setPresent({ ...none, step: 'shown', preview: await sent.answer });
      } catch (error) {
        if (!isCancelled(error)) setPresent({ ...none, step: 'shown', fault: said(error) });
      }
    },
    [periodId],
  );

  const enter = async () => {
    if (!present?.preview) return;
    const { file, preview, overwrite } = present;
    setPresent({ ...present, step: 'entering', fault: null });
    const sent = sendImport({ periodId, file, token: preview.token, overwrite: [...overwrite] });
    cancel.current = sent.cancel;
    try {
      const { written } = await sent.answer;
      setPresent(null);
      onEntered(written);
    } catch (error) {
      // It may have been too late: what still differs says whether it was.
      if (isCancelled(error)) return read(file);
      const { status, current } = problemOf(error);
      const anew = status === 409 && isPreview(current) ? current : null;
      setPresent({
        ...present,
        step: 'shown',
        preview: anew ?? preview,
        fault: anew ? null : said(error),
        isAnew: anew !== null,
      });
    }
  };

  const take = (assignmentId: number, isTaken: boolean) =>
    setPresent((before) => {
      if (!before) return before;
      const overwrite = new Set(before.overwrite);
      if (isTaken) overwrite.add(assignmentId);
      else overwrite.delete(assignmentId);
      return { ...before, overwrite };
    });

  const stop = () => cancel.current();
  const close = () => {
    stop();
    setPresent(null);
  };
  return { present, read, enter, take, stop, close };
}
