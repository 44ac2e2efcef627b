import { useQuery } from '@tanstack/react-query';
import type { Derivation, DerivationSourceName } from '@pilotage/shared';
import { getJson, sendJson } from '../data/request.ts';

/** What records give, in the answers of the API. */
export interface DerivedSummary {
  /** null: a sum of which no number is known. */
  value: number | null;
  rows: number;
  withoutNumber: number;
}

interface DerivedRecord {
  resource: DerivationSourceName;
  id: number;
  name: string | null;
  day: string | null;
  amount: number | null;
}

export interface ExplainedDerivation extends DerivedSummary {
  rule: Derivation;
  records: DerivedRecord[];
}

type AssignmentFigure = DerivedSummary & { assignmentId: number };
export type OrganisationFigure = DerivedSummary & { organisationId: number };

// Records change on other pages: what was asked for before is asked for again.
const always = { staleTime: 0 } as const;

/** `GET /api/derived-figures`: what the records of an organisation give in a period, by assignment. */
export function useDerivedFigures(organisationId: number | null, period: number, isEnabled: boolean) {
  return useQuery({
    queryKey: ['derivedFigures', organisationId, period],
    queryFn: async ({ signal }): Promise<ReadonlyMap<number, DerivedSummary>> => {
      const figures = await getJson<AssignmentFigure[]>(
        `/derived-figures?period=${period}&organisation=${organisationId}`,
        signal,
      );
      return new Map(figures.map(({ assignmentId, ...figure }) => [assignmentId, figure]));
    },
    enabled: isEnabled && organisationId !== null,
    ...always,
  });
}

/** `GET /api/assignments/ID/derived`: the figure with the records behind it. */
export const useExplainedDerivation = (assignmentId: number, period: number) =>
  useQuery({
    queryKey: ['derivedFigures', 'records', assignmentId, period],
    queryFn: ({ signal }) => getJson<ExplainedDerivation>(`/assignments/${assignmentId}/derived?period=${period}`, signal),
    ...always,
  });

/** `POST /api/derived-figures/preview`: what a rule finds by organisation, before it is saved. */
export const useDerivationPreview = (derivation: Derivation, periodId: number | null) =>
  useQuery({
    queryKey: ['derivedFigures', 'preview', derivation, periodId],
    queryFn: () => sendJson<OrganisationFigure[]>('POST', '/derived-figures/preview', { derivation, periodId }),
    enabled: periodId !== null,
    placeholderData: (previous) => previous,
    ...always,
  });
