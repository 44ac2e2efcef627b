import type { Measurement } from '@pilotage/shared';
import { apiRoot, getJson, request } from '../../data/request.ts';
import type { CellBody } from './cellBody.ts';
import type { CellAddress } from './applyCellBody.ts';

/** Sends one cell: creates, updates, or, with a null `body`, deletes it. Returns the stored cell. */
export async function sendCell(
  cell: Measurement | null,
  address: CellAddress,
  body: CellBody | null,
  key: string,
): Promise<Measurement | null> {
  if (cell === null) {
    if (body === null) return null;
    const headers = new Headers({ 'Idempotency-Key': key });
    const { json } = await request(`${apiRoot}/measurements`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...address, ...body }),
    });
    return json;
  }
  if (body === null) {
    await request(`${apiRoot}/measurements/${cell.id}`, { method: 'DELETE' });
    return null;
  }
  const { json } = await request(`${apiRoot}/measurements/${cell.id}`, {
    method: 'PUT',
    body: JSON.stringify({ ...body, version: cell.version }),
  });
  return json;
}

/** The stored cell, or null. */
export async function fetchStoredCell({ assignmentId, periodId }: CellAddress): Promise<Measurement | null> {
  const filter = encodeURIComponent(JSON.stringify({ assignmentId, periodId }));
  const [cell] = await getJson<Measurement[]>(`/measurements?filter=${filter}`);
  return cell ?? null;
}
