import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export interface ProgrammeFiguresRow extends Pick<Indicator, 'name' | 'kind' | 'unit' | 'valueType' | 'decimals'> {
  indicator: string;
  target: number | null;
  cumulative: number | null;
  thisPeriod: number | null;
  n: number;
  of: number;
  illustrative: boolean;
}

interface ProgrammeRowsResponse {
  period: number;
  key: string;
  rows: ProgrammeFiguresRow[];
}

/** Fetches the programme's rows of a period, for the consortium or one organisation. */
export const useProgrammeRows = (period: number | undefined, key: string | null) =>
  useQuery({
    queryKey: ['programme-rows', period, key],
    queryFn: ({ signal }) => getJson<ProgrammeRowsResponse>(`/programme-rows?period=${period}&key=${key}`, signal),
    enabled: period !== undefined && key !== null,
  });
