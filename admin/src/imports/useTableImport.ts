import { useCallback, useRef, useState } from 'react';
import type { ImportedResource } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { importTable, previewTable, type TablePreview } from './tableImportClient.ts';

/** A table from its choice to the import. A failure keeps what is shown. */
export interface TableImportState {
  file: File;
  step: 'reading' | 'shown' | 'creating';
  preview: TablePreview | null;
  error: string | null;
  /** Whether something has changed since the first preview. */
  isRefreshed: boolean;
}

const isPreview = (value: object | null): value is TablePreview => value !== null && 'token' in value && 'rows' in value;
const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

const errorMessage = (error: unknown): string => {
  const { errors, message } = problemOf(error);
  return errors.file ?? message;
};

/** Imports one table at a time. `onCreated` gets the number of created records. */
export function useTableImport(resource: ImportedResource, onCreated: (created: number) => void) {
  const [state, setState] = useState<TableImportState | null>(null);
  const cancel = useRef<() => void>(() => undefined);

  const read = useCallback(
    async (file: File) => {
      cancel.current();
      const initial = { file, preview: null, error: null, isRefreshed: false };
      setState({ ...initial, step: 'reading' });
      const upload = previewTable(resource, file);
      cancel.current = upload.cancel;
      try {
        setState({ ...initial, step: 'shown', preview: await upload.response });
      } catch (error) {
        if (!isCancelled(error)) setState({ ...initial, step: 'shown', error: errorMessage(error) });
      }
    },
    [resource],
  );

  const create = async () => {
    if (state?.step !== 'shown' || !state.preview) return;
    const { file, preview } = state;
    setState({ ...state, step: 'creating', error: null });
    const upload = importTable(resource, file, preview.token);
    cancel.current = upload.cancel;
    try {
      const { created } = await upload.response;
      setState(null);
      onCreated(created);
    } catch (error) {
      // The cancellation may have been too late: a new preview shows what is still missing.
      if (isCancelled(error)) return read(file);
      const { status, current } = problemOf(error);
      const fresh = status === 409 && isPreview(current) ? current : null;
      setState({
        file,
        step: 'shown',
        preview: fresh ?? preview,
        error: fresh ? null : errorMessage(error),
        isRefreshed: fresh !== null,
      });
    }
  };

  const clear = () => {
    cancel.current();
    setState(null);
  };
  return { state, read, create, stop: () => cancel.current(), clear };
}
