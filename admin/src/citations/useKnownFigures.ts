import type { CitedQuestion } from '@pilotage/shared';
import { type Definitions, useDefinitions } from '../progress/asOf/useDefinitions.ts';
import { combineQueries } from '../progress/combineQueries.ts';
import { useExplanation } from '../progress/progressQueries.ts';
import { problemOf } from '../data/problem.ts';
import type { KnownFigure } from './knownFigure.ts';

/** The question of one figure, without its time. */
export type FigureParams = Omit<Extract<CitedQuestion, { path: '/explain' }>['params'], 'asOf'>;

const pick = (
  explanation: KnownFigure['explanation'] | undefined,
  definitions: Definitions | undefined,
  { indicator: code, through }: FigureParams,
): KnownFigure | null => {
  const indicator = definitions?.indicators.find((each) => each.code === code);
  if (!explanation || !definitions || !indicator) return null;
  const { periods, organisations } = definitions;
  return { explanation, indicator, through: Number(through), periods, organisations };
};

/** One figure as of a time and as of now. What cannot be asked for as of now any more is null. */
export function useKnownFigures(params: FigureParams, asOf: string) {
  const thenQuery = useExplanation({ ...params, asOf });
  const nowQuery = useExplanation(params);
  const pastQuery = useDefinitions(asOf);
  const presentQuery = useDefinitions('', true);
  const isGone = problemOf(nowQuery.error).status === 404;
  const query = combineQueries([thenQuery, { ...nowQuery, isNeeded: !isGone }, pastQuery, presentQuery]);
  return {
    query,
    before: pick(thenQuery.data, pastQuery.data, params),
    after: isGone ? null : pick(nowQuery.data, presentQuery.data, params),
  };
}
