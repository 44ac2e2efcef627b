import { getJson, sendJson } from '../data/request.ts';

/** A file of figures that was entered. */
export interface ImportedFile {
  id: number;
  fileName: string;
  /** Figures that it changed. */
  written: number;
  enteredBy: string | null;
  enteredAt: string;
  undoneAt: string | null;
  /** Whether everything stands as the file left it. */
  canUndo: boolean;
}

/** The own files of a period, the latest first. */
export const getImportedFiles = (periodId: number, signal?: AbortSignal) =>
  getJson<ImportedFile[]>(`/periods/${periodId}/imports`, signal);

/** Brings back what the file changed. */
export const undoImport = (id: number) => sendJson<{ undone: number }>('POST', `/imports/${id}/undo`, {});
