import { useQuery } from '@tanstack/react-query';
import type { HandoverPack } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

/** The handover pack of an organisation; null: the own one, or that of the consortium. */
export const useHandoverPack = (organisationId: number | null) =>
  useQuery({
    queryKey: ['handover', organisationId],
    queryFn: ({ signal }) =>
      getJson<HandoverPack>(`/handover${organisationId === null ? '' : `?organisation=${organisationId}`}`, signal),
  });
