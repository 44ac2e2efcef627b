import { type ChosenColumns, type CompletionMapping, type CompletionSource, toKeptColumns } from '@pilotage/shared';
import { apiRoot, request } from '../../data/request.ts';

/** Keeps which column means what, for the next report of the platform: marks of the columns, never their heads. */
export async function keepMapping(
  source: CompletionSource,
  chosen: ChosenColumns,
  kept: CompletionMapping | null,
): Promise<void> {
  const columns = toKeptColumns(chosen);
  if (kept && JSON.stringify(kept.columns) === JSON.stringify(columns)) return;
  if (kept) {
    const body = JSON.stringify({ columns, version: kept.version });
    await request(`${apiRoot}/completionMappings/${kept.id}`, { method: 'PUT', body });
  } else await request(`${apiRoot}/completionMappings`, { method: 'POST', body: JSON.stringify({ source, columns }) });
}
