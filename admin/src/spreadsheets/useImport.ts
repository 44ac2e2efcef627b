import { useCallback, useState } from 'react';
import { type ImportPreview, previewImport, sendImport } from './importClient.ts';
import { type FileImportState, useFileImport } from './useFileImport.ts';

/** State of an import of figures, with the choices of the user. */
export interface ImportState extends FileImportState<ImportPreview> {
  /** Assignments whose conflict is resolved in favour of the file. */
  overwrite: ReadonlySet<number>;
}

const noOverwrite: ReadonlySet<number> = new Set();

/** Imports one file of figures at a time. `onEntered` gets the number of imported figures. */
export function useImport(periodId: number, onEntered: (written: number) => void) {
  const [overwrite, setOverwritten] = useState(noOverwrite);
  const preview = useCallback(
    (file: File) => {
      setOverwritten(noOverwrite);
      return previewImport({ periodId, file });
    },
    [periodId],
  );
  const { state, read, importShown, stop, close } = useFileImport({
    preview,
    send: (file, { token }: ImportPreview) => sendImport({ periodId, file, token, overwrite: [...overwrite] }),
    onImported: ({ written }) => onEntered(written),
  });
  const setOverwrite = (assignmentId: number, isOverwritten: boolean) =>
    setOverwritten((before) => {
      const others = [...before].filter((id) => id !== assignmentId);
      return new Set(isOverwritten ? [...others, assignmentId] : others);
    });
  const shown: ImportState | null = state && { ...state, overwrite };
  return { state: shown, read, enter: importShown, setOverwrite, stop, close };
}
