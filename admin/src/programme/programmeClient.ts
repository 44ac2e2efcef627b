import type { Indicator } from '@pilotage/shared';
import { useProgressQuery } from '../progress/progressQueries.ts';

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

/** Fetches the programme's rows of a period, for the consortium or one organisation, as of the time that the page shows. */
export const useProgrammeRows = (period: number, key: string) =>
  useProgressQuery<ProgrammeRowsResponse>('/programme-rows', { period, key });
