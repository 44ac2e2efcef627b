import { getJson, sendJson } from '../data/request.ts';

/** An imported file of figures. */
export interface ImportedFile {
  id: number;
  fileName: string;
  /** Number of figures that it changed. */
  written: number;
  enteredBy: string | null;
  enteredAt: string;
  undoneAt: string | null;
  /** Whether all its figures are unchanged since the import. */
  canUndo: boolean;
}

/** The own files of a period, latest first. */
export const getImportedFiles = (periodId: number, signal?: AbortSignal) =>
  getJson<ImportedFile[]>(`/periods/${periodId}/imports`, signal);

/** Restores the figures that the file changed. */
export const undoImport = (id: number) => sendJson<{ undone: number }>('POST', `/imports/${id}/undo`, {});
