import { type ActorRole, type Indicator, type ProgressQuery, scalesOf, type TotalScale } from '@pilotage/shared';
import type { CompareFilters } from '../filters/filterAddress.ts';

/**
 * The scales that totals have. The inhabitants of a country are not those of some of its organisations: a part of a total is never divided
 * by the whole.
 */
export const openScales = (
  indicator: Pick<Indicator, 'valueType'>,
  by: ProgressQuery['by'],
  role: ActorRole,
  { organisations }: Pick<CompareFilters, 'organisations'>,
): TotalScale[] => scalesOf(indicator, by, role).filter((scale) => scale !== 'population' || organisations.length === 0);
