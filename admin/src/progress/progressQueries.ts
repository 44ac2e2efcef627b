import { useQueries, useQuery } from '@tanstack/react-query';
import type { Attachment, Comment, FunnelRow, ProgressMedianRow, ProgressRow } from '@pilotage/shared';
import { getJson } from '../data/request.ts';
import { useAsOf } from './asOf/asOfContext.ts';

export type ProgressComparisonRow = ProgressRow | ProgressMedianRow;

type ExplainedComment = Pick<Comment, 'id' | 'text' | 'authorRole' | 'createdAt' | 'resolvedAt'> &
  Partial<Pick<Comment, 'authorName'>>;

export interface ExplainedCell {
  measurementId: number;
  periodId: number;
  availability: string | null;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  inValue: boolean;
  illustrative: boolean;
  state: string;
  comment?: string | null;
  /** The approved figure, where the current one differs. */
  asReported?: number | null;
  approvedAt?: string;
  approvedBy?: number | null;
  comments?: ExplainedComment[];
  attachments?: Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'size' | 'createdAt'>[];
}

export interface ExplainedPart {
  organisationId: number;
  assignmentId: number;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  cells: ExplainedCell[];
}

export interface Explanation {
  figure: ProgressRow;
  parts: ExplainedPart[];
  leftOut: ProgressRow['missing'];
  /** All assignments of the row, with and without a value. */
  assignments: { organisationId: number; assignmentId: number; target: number | null; baseline: number | null }[];
}

export interface ReportingRates {
  period: number;
  expected: number;
  submitted: number;
  onTime: number;
  rate: number | null;
  organisations: {
    organisationId: number;
    expected: boolean;
    submitted: boolean;
    onTime: boolean;
    firstSubmittedAt: string | null;
    state?: string | null;
    reason?: string;
  }[];
}

type ProgressQueryParams = Readonly<Record<string, string | number | undefined>>;

const toSearchString = (params: ProgressQueryParams) => {
  const searchParams = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') searchParams.set(name, String(value));
  return searchParams.toString();
};

/** The query of an address with these parameters, for a hook or to load it beforehand. */
export const createProgressQuery = <T>(path: string, params: ProgressQueryParams) => ({
  queryKey: [path, params],
  queryFn: ({ signal }: { signal: AbortSignal }) => getJson<T>(`${path}?${toSearchString(params)}`, signal),
});

/** The parameters with the time as of which the question is asked; empty: now. */
export const withAsOf = <Params extends ProgressQueryParams>(params: Params, asOf: string): Params & { asOf?: string } =>
  asOf === '' ? params : { asOf, ...params };

/** Asks as of the time that the page shows. */
export function useProgressQuery<T>(path: string, params: ProgressQueryParams, enabled = true) {
  const asOf = useAsOf();
  return useQuery({ ...createProgressQuery<T>(path, withAsOf(params, asOf)), enabled });
}

export const useProgress = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<ProgressComparisonRow[]>('/progress', params, enabled);
/** For one indicator, with `series`. */
export const useProgressSeries = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<ProgressRow[]>('/progress', params, enabled);
export const useProgressMatrix = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<ProgressRow[]>('/progress/matrix', params, enabled);
export const useExplanation = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<Explanation>('/progress/explain', params, enabled);
export const useReportingRates = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<ReportingRates>('/reporting-rates', params, enabled);

export const useAcademyFunnel = (params: ProgressQueryParams, enabled?: boolean) =>
  useProgressQuery<FunnelRow[]>('/academy/funnel', params, enabled);

/** Fetches the reporting rates of several periods in parallel, of all places or of some; waits for all, and throws the first error. */
export function useAllReportingRates(numbers: readonly number[], places: ProgressQueryParams = {}) {
  const asOf = useAsOf();
  const path = '/reporting-rates';
  const results = useQueries({
    queries: numbers.map((period) => createProgressQuery<ReportingRates>(path, withAsOf({ period, ...places }, asOf))),
  });
  return {
    data: results.flatMap(({ data }) => data ?? []),
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
  };
}
