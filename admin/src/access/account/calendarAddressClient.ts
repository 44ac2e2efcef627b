import { apiRoot, getJson, request, sendJson } from '../../data/request.ts';

/** Since when the own calendar has an address; null without one. */
export const readCalendarAddress = (signal: AbortSignal) => getJson<{ createdAt: string | null }>('/calendar-address', signal);

/** Makes a new address, which ends the last one, and returns it. */
export const createCalendarAddress = async (): Promise<string> =>
  (await sendJson<{ address: string }>('POST', '/calendar-address', {})).address;

export const revokeCalendarAddress = async (): Promise<void> => {
  await request(`${apiRoot}/calendar-address`, { method: 'DELETE' });
};
