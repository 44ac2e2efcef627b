import { useQuery } from '@tanstack/react-query';
import { type BackgroundWork, isWorkActive } from '@pilotage/shared';
import { apiRoot, getJson, request, sendJson } from '../data/request.ts';

/** One kind of work: where its works are, and the key under which its words stand. */
export interface WorkKind {
  /** Path under `/api`. */
  path: string;
  words: string;
}

export const worksKeyOf = ({ path }: WorkKind) => [path];

/** How often a page asks how far a work is, in ms. */
const pollIntervalMs = 2_000;

/** The works of the active membership; asked for again while one is being done. */
export const useWorks = <W extends BackgroundWork>(kind: WorkKind) =>
  useQuery({
    queryKey: worksKeyOf(kind),
    queryFn: ({ signal }) => getJson<W[]>(kind.path, signal),
    refetchInterval: ({ state }) => (state.data?.some(isWorkActive) ? pollIntervalMs : false),
  });

export const requestWork = ({ path }: WorkKind, body: Readonly<Record<string, unknown>>) =>
  sendJson<BackgroundWork>('POST', path, body);

export const actOnWork = ({ path }: WorkKind, id: number, action: 'cancel' | 'retry') =>
  sendJson<BackgroundWork>('POST', `${path}/${id}/${action}`, {});

export const removeWork = async ({ path }: WorkKind, id: number): Promise<void> => {
  await request(`${apiRoot}${path}/${id}`, { method: 'DELETE' });
};

/** The browser stores it as it comes: it can be larger than its memory. */
export const addressOfWork = ({ path }: WorkKind, id: number): string => `${apiRoot}${path}/${id}/file`;
