import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '@pilotage/shared';
import { getJson } from '../data/request.ts';
import { useAsOf } from '../progress/asOf/asOfContext.ts';

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

/** The question of the rows of a period, for the consortium or one organisation; `asOf` empty: as of now. */
export const toProgrammeQuery = (period: number, key: string, asOf: string): Record<string, string> => ({
  period: String(period),
  key,
  ...(asOf === '' ? {} : { asOf }),
});

/** Fetches the programme's rows of a period as of the time that the page shows. */
export function useProgrammeRows(period: number | undefined, key: string | null) {
  const asOf = useAsOf();
  const query = new URLSearchParams(toProgrammeQuery(period ?? 0, key ?? '', asOf));
  return useQuery({
    queryKey: ['programme-rows', period, key, asOf],
    queryFn: ({ signal }) => getJson<ProgrammeRowsResponse>(`/programme-rows?${query}`, signal),
    enabled: period !== undefined && key !== null,
  });
}
