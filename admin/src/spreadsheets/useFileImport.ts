import { useCallback, useRef, useState } from 'react';
import { isCancelled } from '../data/isCancelled.ts';
import { fileProblemOf } from '../data/fileProblemOf.ts';
import { problemOf } from '../data/problem.ts';
import type { FileUpload } from '../data/uploadFile.ts';

/** What every preview has: a token that names what is shown, and its rows. */
interface ShownPreview {
  token: string;
  rows: readonly unknown[];
}

/** A file from its choice to its import. A failure keeps what is shown. */
export interface FileImportState<P extends ShownPreview> {
  file: File;
  step: 'reading' | 'shown' | 'importing';
  preview: P | null;
  error: string | null;
  /** Whether something has changed since the first preview. */
  isRefreshed: boolean;
}

interface FileImport<P extends ShownPreview, R> {
  /** Asks what the file would do; stable, so that `read` is. */
  preview: (file: File) => FileUpload<P>;
  /** Does what the preview shows. */
  send: (file: File, preview: P) => FileUpload<R>;
  onImported: (result: R) => void;
}

const isPreview = <P extends ShownPreview>(value: object | null): value is P =>
  value !== null && 'token' in value && 'rows' in value;

/** Imports one file at a time: reads it, shows what it would do, and does it. */
export function useFileImport<P extends ShownPreview, R>({ preview: requestPreview, send, onImported }: FileImport<P, R>) {
  const [state, setState] = useState<FileImportState<P> | null>(null);
  const cancel = useRef<() => void>(() => undefined);

  const read = useCallback(
    async (file: File) => {
      cancel.current();
      const initial = { file, preview: null, error: null, isRefreshed: false };
      setState({ ...initial, step: 'reading' });
      const upload = requestPreview(file);
      cancel.current = upload.cancel;
      try {
        setState({ ...initial, step: 'shown', preview: await upload.response });
      } catch (error) {
        if (!isCancelled(error)) setState({ ...initial, step: 'shown', error: fileProblemOf(error) });
      }
    },
    [requestPreview],
  );

  const importShown = async () => {
    if (state?.step !== 'shown' || !state.preview) return;
    const { file, preview } = state;
    setState({ ...state, step: 'importing', error: null });
    const upload = send(file, preview);
    cancel.current = upload.cancel;
    try {
      const result = await upload.response;
      setState(null);
      onImported(result);
    } catch (error) {
      // The cancellation may have been too late: a new preview shows what is still missing.
      if (isCancelled(error)) return read(file);
      const { status, current } = problemOf(error);
      const fresh = status === 409 && isPreview<P>(current) ? current : null;
      setState({
        file,
        step: 'shown',
        preview: fresh ?? preview,
        error: fresh ? null : fileProblemOf(error),
        isRefreshed: fresh !== null,
      });
    }
  };

  const stop = () => cancel.current();
  const close = () => {
    stop();
    setState(null);
  };
  return { state, read, importShown, stop, close };
}
