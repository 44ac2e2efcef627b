import { findEarlierDefinition } from '../../indicators/indicatorIn.ts';
import type { ProgressIndicator, ProgressPeriod } from './progressInput.ts';

/** The version of the definition that held in the period. Where it differs between two periods, their figures do not mean the same. */
export const definitionVersionIn = (
  indicator: Pick<ProgressIndicator, 'definitionVersion' | 'earlierDefinitions'>,
  { number }: Pick<ProgressPeriod, 'number'>,
  periods: readonly ProgressPeriod[],
): number => findEarlierDefinition(indicator, number, periods)?.version ?? indicator.definitionVersion;
