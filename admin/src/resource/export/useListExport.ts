import { useRef, useState } from 'react';
import { type RaRecord, useListContext, useNotify, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { problemOf } from '../../data/problem.ts';
import { apiRoot, request } from '../../data/request.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { ChangingListError, readAllRows, type ReadSpan } from './readAllRows.ts';
import { useExportRows } from './useExportRows.ts';

/** How far an export is: rows that are read, of all. */
export interface ExportProgress {
  read: number;
  total: number;
}

/** Reads parts of the list in context as it is filtered and sorted, by the same requests as the list itself. */
function useReadSpan(resource: ResourceName, signal: () => AbortSignal | undefined): ReadSpan<RaRecord> {
  const { filterValues, filter, sort } = useListContext();
  return async (from, count) => {
    const query = new URLSearchParams({
      filter: JSON.stringify({ ...filterValues, ...filter }),
      sort: JSON.stringify([sort.field, sort.order]),
      range: JSON.stringify([from, from + count - 1]),
    });
    const current = signal();
    const { json, headers } = await request(`${apiRoot}/${resource}?${query}`, current ? { signal: current } : {});
    return { records: json, total: Number(headers.get('Content-Range')?.split('/').at(-1) ?? 0) };
  };
}

/** Saves all rows of the list in context as a file. `progress` is null while nothing runs; `stop` ends it without a file. */
export function useListExport(resource: ResourceName) {
  const translate = useTranslate();
  const notify = useNotify();
  const exportRows = useExportRows(resource);
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const readSpan = useReadSpan(resource, () => running.current?.signal);

  async function save(fields: readonly string[], format: TableFormat): Promise<void> {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ read: 0, total: 0 });
    try {
      const onProgress = (read: number, total: number) => setProgress({ read, total });
      const records = await readAllRows(readSpan, { signal: controller.signal, onProgress });
      await exportRows(fields, records, format);
      announce(translate('resource.export.done', { smart_count: records.length }));
    } catch (error) {
      if (controller.signal.aborted) return;
      const message = error instanceof ChangingListError ? 'resource.export.changing' : problemOf(error).message;
      notify(message, { type: 'error', messageArgs: { _: message } });
    } finally {
      running.current = null;
      setProgress(null);
    }
  }

  return { progress, save, stop: () => running.current?.abort() };
}
