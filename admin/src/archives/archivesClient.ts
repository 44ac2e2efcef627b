import { useQuery } from '@tanstack/react-query';
import { type Archive, isArchiveActive } from '@pilotage/shared';
import { apiRoot, getJson, request, sendJson } from '../data/request.ts';

export const archivesKey = ['archives'];

/** How often the page asks how far an archive is, in ms. */
const pollIntervalMs = 2_000;

/** The archives of the active membership; asked for again while one is being made. */
export const useArchives = () =>
  useQuery({
    queryKey: archivesKey,
    queryFn: ({ signal }) => getJson<Archive[]>('/archives', signal),
    refetchInterval: ({ state }) => (state.data?.some(isArchiveActive) ? pollIntervalMs : false),
  });

export const requestArchive = () => sendJson<Archive>('POST', '/archives', {});

export const actOnArchive = (id: number, action: 'cancel' | 'retry') =>
  sendJson<Archive>('POST', `/archives/${id}/${action}`, {});

export const removeArchive = async (id: number): Promise<void> => {
  await request(`${apiRoot}/archives/${id}`, { method: 'DELETE' });
};

/** The browser stores it as it comes: an archive can be larger than its memory. */
export const addressOfArchive = (id: number): string => `${apiRoot}/archives/${id}/file`;
