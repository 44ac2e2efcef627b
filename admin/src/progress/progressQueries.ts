import { useQueries, useQuery } from '@tanstack/react-query';
import type { Attachment, Comment, FunnelRow, ProgressMedianRow, ProgressRow } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

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

const useProgressQuery = <T>(path: string, params: ProgressQueryParams, enabled = true) =>
  useQuery({ ...createProgressQuery<T>(path, params), enabled });

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

/** Fetches the reporting rates of several periods in parallel; waits for all, and throws the first error. */
export function useAllReportingRates(numbers: readonly number[]) {
  const results = useQueries({
    queries: numbers.map((period) => createProgressQuery<ReportingRates>('/reporting-rates', { period })),
  });
  return {
    data: results.flatMap(({ data }) => data ?? []),
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
  };
}
