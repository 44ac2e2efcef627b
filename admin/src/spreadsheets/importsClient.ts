import { getJson, sendJson } from '../data/request.ts';

/** A file of figures that was entered. */
export interface EnteredFile {
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
export const enteredFiles = (periodId: number, signal?: AbortSignal) =>
  getJson<EnteredFile[]>(`/periods/${periodId}/imports`, signal);

/** Brings back what the file changed. */
export const undoFile = (id: number) => sendJson<{ undone: number }>('POST', `/imports/${id}/undo`, {});
