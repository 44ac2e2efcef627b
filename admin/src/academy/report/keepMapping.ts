import type { CompletionColumns, CompletionMapping, CompletionSource } from '@pilotage/shared';
import { apiRoot, request } from '../../data/request.ts';

/** Keeps which column means what, for the next report of the platform: heads of columns alone. */
export async function keepMapping(
  source: CompletionSource,
  columns: CompletionColumns,
  kept: CompletionMapping | null,
): Promise<void> {
  if (kept && JSON.stringify(kept.columns) === JSON.stringify(columns)) return;
  if (kept) {
    const body = JSON.stringify({ columns, version: kept.version });
    await request(`${apiRoot}/completionMappings/${kept.id}`, { method: 'PUT', body });
  } else await request(`${apiRoot}/completionMappings`, { method: 'POST', body: JSON.stringify({ source, columns }) });
}
