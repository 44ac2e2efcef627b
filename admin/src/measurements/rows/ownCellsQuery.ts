import { notifyManager, type QueryClient, useQuery } from '@tanstack/react-query';
import type { Measurement } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import type { CellAddress } from '../outbox/applyCellBody.ts';

const pageSize = 1000;
const queryKeyOf = (organisationId: number) => ['figures', 'ownCells', organisationId];

async function fetchCells(organisationId: number, signal: AbortSignal): Promise<Measurement[]> {
  const cells: Measurement[] = [];
  const filter = encodeURIComponent(JSON.stringify({ organisationId }));
  for (let from = 0; from === cells.length; from += pageSize) {
    const range = encodeURIComponent(JSON.stringify([from, from + pageSize - 1]));
    cells.push(...(await getJson<Measurement[]>(`/measurements?filter=${filter}&range=${range}`, signal)));
  }
  return cells;
}

/** All cells of an organisation, of every period. */
export function useOwnCells(organisationId: number | null) {
  return useQuery({
    queryKey: queryKeyOf(organisationId ?? 0),
    queryFn: ({ signal }) => fetchCells(organisationId ?? 0, signal),
    enabled: organisationId !== null,
  });
}

const hasAddress = (cell: Measurement, { assignmentId, periodId }: CellAddress) =>
  cell.assignmentId === assignmentId && cell.periodId === periodId;

export function getCachedCell(queries: QueryClient, address: CellAddress): Measurement | null {
  const cells = queries.getQueryData<Measurement[]>(queryKeyOf(address.organisationId)) ?? [];
  return cells.find((cell) => hasAddress(cell, address)) ?? null;
}

/**
 * Stores a newer cell (null: deleted) in the query cache, and resolves once the page shows it. Cancels a running fetch, whose
 * response could be older.
 */
export async function updateCachedCell(queries: QueryClient, address: CellAddress, cell: Measurement | null): Promise<void> {
  const queryKey = queryKeyOf(address.organisationId);
  // Without cached data there is nothing to update: restart the first fetch.
  if (queries.getQueryData(queryKey) === undefined) void queries.invalidateQueries({ queryKey });
  else {
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<Measurement[]>(
      queryKey,
      (cells) => cells && [...cells.filter((each) => !hasAddress(each, address)), ...(cell ? [cell] : [])],
    );
  }
  for (const resource of ['measurements', 'auditEvents']) void queries.invalidateQueries({ queryKey: [resource] });
  await new Promise<void>((resolve) => notifyManager.schedule(resolve));
}
