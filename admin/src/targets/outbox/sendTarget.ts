import type { Assignment } from '@pilotage/shared';
import { apiRoot, getJson, request } from '../../data/request.ts';
import { emptyTarget, type TargetAddress, type TargetBody } from './targetBody.ts';

/** Sends one target: creates, updates, or, with a null `body`, deletes its assignment. Returns the stored assignment. */
export async function sendTarget(
  assignment: Assignment | null,
  address: TargetAddress,
  body: TargetBody | null,
  key: string,
): Promise<Assignment | null> {
  if (assignment === null) {
    if (body === null) return null;
    const headers = new Headers({ 'Idempotency-Key': key });
    const created = JSON.stringify({ ...address, ...emptyTarget, ...body });
    return (await request(`${apiRoot}/assignments`, { method: 'POST', headers, body: created })).json;
  }
  const path = `${apiRoot}/assignments/${assignment.id}`;
  if (body === null) {
    await request(path, { method: 'DELETE' });
    return null;
  }
  return (await request(path, { method: 'PUT', body: JSON.stringify({ ...body, version: assignment.version }) })).json;
}

/** The stored assignment of a cell, or null. */
export async function fetchStoredTarget(address: TargetAddress): Promise<Assignment | null> {
  const [assignment] = await getJson<Assignment[]>(`/assignments?filter=${encodeURIComponent(JSON.stringify(address))}`);
  return assignment ?? null;
}
