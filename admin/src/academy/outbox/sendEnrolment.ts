import type { Enrolment } from '@pilotage/shared';
import { apiRoot, getJson, request } from '../../data/request.ts';
import type { EnrolmentAddress, EnrolmentBody } from './enrolmentBody.ts';

/** Sends the figures of one module: creates, updates, or, with a null `body`, deletes them. Returns the stored record. */
export async function sendEnrolment(
  enrolment: Enrolment | null,
  address: EnrolmentAddress,
  body: EnrolmentBody | null,
  key: string,
): Promise<Enrolment | null> {
  if (enrolment === null) {
    if (body === null) return null;
    const headers = new Headers({ 'Idempotency-Key': key });
    const created = JSON.stringify({ ...address, ...body });
    return (await request(`${apiRoot}/enrolments`, { method: 'POST', headers, body: created })).json;
  }
  const path = `${apiRoot}/enrolments/${enrolment.id}`;
  if (body === null) {
    await request(path, { method: 'DELETE' });
    return null;
  }
  return (await request(path, { method: 'PUT', body: JSON.stringify({ ...body, version: enrolment.version }) })).json;
}

/** The stored figures of a module, or null. */
export async function fetchStoredEnrolment(address: EnrolmentAddress): Promise<Enrolment | null> {
  const [enrolment] = await getJson<Enrolment[]>(`/enrolments?filter=${encodeURIComponent(JSON.stringify(address))}`);
  return enrolment ?? null;
}
