import { useCallback } from 'react';
import type { ImportedResource } from '@pilotage/shared';
import { type FileImportState, useFileImport } from '../spreadsheets/useFileImport.ts';
import { type CreatedRecord, importTable, previewTable, type TablePreview } from './tableImportClient.ts';

export type TableImportState = FileImportState<TablePreview>;

/** Imports one table at a time. `onCreated` gets what was created. */
export function useTableImport(resource: ImportedResource, onCreated: (records: readonly CreatedRecord[]) => void) {
  const preview = useCallback((file: File) => previewTable(resource, file), [resource]);
  return useFileImport({
    preview,
    send: (file, { token }: TablePreview) => importTable(resource, file, token),
    onImported: ({ records }) => onCreated(records),
  });
}
