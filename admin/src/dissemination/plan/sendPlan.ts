import type { DisseminationPlan } from '@pilotage/shared';
import { apiRoot, getJson, request, sendJson } from '../../data/request.ts';
import type { PlanAddress, PlanBody } from './planContent.ts';

/** Sends one plan: creates, updates, or, with a null `body`, deletes it. Returns the stored record. */
export async function sendPlan(
  plan: DisseminationPlan | null,
  address: PlanAddress,
  body: PlanBody | null,
  key: string,
): Promise<DisseminationPlan | null> {
  if (plan === null) return body === null ? null : sendJson('POST', '/disseminationPlans', { ...address, ...body }, key);
  const path = `/disseminationPlans/${plan.id}`;
  if (body !== null) return sendJson('PUT', path, { ...body, version: plan.version });
  await request(`${apiRoot}${path}`, { method: 'DELETE' });
  return null;
}

/** The stored plan, or null. */
export async function fetchStoredPlan(address: PlanAddress): Promise<DisseminationPlan | null> {
  const filter = encodeURIComponent(JSON.stringify(address));
  const [plan] = await getJson<DisseminationPlan[]>(`/disseminationPlans?filter=${filter}`);
  return plan ?? null;
}
