import type { QueryClient } from '@tanstack/react-query';
import type { Citation, Indicator, ProgressRow } from '@pilotage/shared';
import type { Definitions } from '../progress/asOf/useDefinitions.ts';
import { createProgressQuery, type Explanation } from '../progress/progressQueries.ts';

export interface CitedFigure {
  figure: ProgressRow;
  indicator: Indicator;
}

/** The figure of a citation as of its instant, with the indicator as it was defined; null for a view. */
export async function loadCitedFigure(queries: QueryClient, { question, asOf }: Citation): Promise<CitedFigure | null> {
  if (question.path !== '/explain') return null;
  const { asOf: _, ...params } = question.params;
  const [{ figure }, { indicators }] = await Promise.all([
    queries.fetchQuery(createProgressQuery<Explanation>('/progress/explain', { ...params, asOf })),
    queries.fetchQuery(createProgressQuery<Definitions>('/progress/definitions', { asOf })),
  ]);
  const indicator = indicators.find(({ code }) => code === params.indicator);
  return indicator ? { figure, indicator } : null;
}
