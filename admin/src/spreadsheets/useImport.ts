import { useCallback, useRef, useState } from 'react';
import { problemOf } from '../data/problem.ts';
import { type ImportPreview, previewImport, sendImport } from './importClient.ts';

/** State of an import: reading, preview, imported, or refused with its errors. A failure keeps the user's choices. */
export interface ImportState {
  file: File;
  step: 'reading' | 'shown' | 'entering';
  preview: ImportPreview | null;
  /** Assignments whose conflict is resolved in favour of the file. */
  overwrite: ReadonlySet<number>;
  error: string | null;
  /** Whether the differences changed since the first preview. */
  isRefreshed: boolean;
}

const isPreview = (value: object | null): value is ImportPreview => value !== null && 'token' in value && 'rows' in value;

const errorMessage = (error: unknown): string => {
  const { errors, message } = problemOf(error);
  return errors.file ?? message;
};

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Imports one file at a time, from its selection to the import. `onEntered` gets the number of imported figures. */
export function useImport(periodId: number, onEntered: (written: number) => void) {
  const [state, setState] = useState<ImportState | null>(null);
  const cancel = useRef<() => void>(() => undefined);

  const read = useCallback(
    async (file: File) => {
      const initialState = { file, preview: null, overwrite: new Set<number>(), error: null, isRefreshed: false };
      setState({ ...initialState, step: 'reading' });
      const upload = previewImport({ periodId, file });
      cancel.current = upload.cancel;
      try {
        setState({ ...initialState, step: 'shown', preview: await upload.response });
      } catch (error) {
        if (!isCancelled(error)) setState({ ...initialState, step: 'shown', error: errorMessage(error) });
      }
    },
    [periodId],
  );

  const enter = async () => {
    if (!state?.preview) return;
    const { file, preview, overwrite } = state;
    setState({ ...state, step: 'entering', error: null });
    const upload = sendImport({ periodId, file, token: preview.token, overwrite: [...overwrite] });
    cancel.current = upload.cancel;
    try {
      const { written } = await upload.response;
      setState(null);
      onEntered(written);
    } catch (error) {
      // The cancellation may have been too late: a new preview shows what still differs.
      if (isCancelled(error)) return read(file);
      const { status, current } = problemOf(error);
      const freshPreview = status === 409 && isPreview(current) ? current : null;
      setState({
        ...state,
        step: 'shown',
        preview: freshPreview ?? preview,
        error: freshPreview ? null : errorMessage(error),
        isRefreshed: freshPreview !== null,
      });
    }
  };

  const setOverwrite = (assignmentId: number, isOverwritten: boolean) =>
    setState((before) => {
      if (!before) return before;
      const overwrite = new Set(before.overwrite);
      if (isOverwritten) overwrite.add(assignmentId);
      else overwrite.delete(assignmentId);
      return { ...before, overwrite };
    });

  const stop = () => cancel.current();
  const close = () => {
    stop();
    setState(null);
  };
  return { state, read, enter, setOverwrite, stop, close };
}
