import { useQuery } from '@tanstack/react-query';
import type { DisseminationGrouping, DisseminationRow, UnfulfilledPlan } from '@pilotage/shared';
import { createProgressQuery } from '../../progress/progressQueries.ts';
import type { DisseminationChoices } from './disseminationChoices.ts';

/** What was planned and what has been achieved, by one grouping. */
export const useDisseminationProgress = (by: DisseminationGrouping, choices: DisseminationChoices) =>
  useQuery(createProgressQuery<DisseminationRow[]>('/dissemination/progress', { by, ...choices }));

/** What is planned but not done. */
export const useUnfulfilledPlans = (choices: DisseminationChoices) =>
  useQuery(createProgressQuery<UnfulfilledPlan[]>('/dissemination/unfulfilled-plans', choices));
