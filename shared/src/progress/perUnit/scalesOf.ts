import type { ActorRole } from '../../access/grants.ts';
import type { ProgressIndicator, ProgressQuery } from '../cells/progressInput.ts';
import { type TotalScale, totalScales } from './computePerUnit.ts';

/**
 * Who reads the budgets of all organisations. A quotient and its total tell the budget, so the scale is open to them alone: a test holds this
 * equal to the grants on `budgetEur`.
 */
const readersOfBudgets: readonly ActorRole[] = ['leadPartner', 'evaluator', 'system'];

/**
 * The scales that totals of an indicator have. Shares and scores are divided by nothing. Inhabitants are those of countries; an organisation
 * has none.
 */
export function scalesOf(
  { valueType }: Pick<ProgressIndicator, 'valueType'>,
  by: ProgressQuery['by'],
  role: ActorRole,
): TotalScale[] {
  const isSum = valueType === 'count' || valueType === 'amount';
  return totalScales.filter((scale) => {
    if (scale === 'value') return true;
    if (scale === 'population') return isSum && by !== 'organisation';
    return isSum && readersOfBudgets.includes(role);
  });
}
