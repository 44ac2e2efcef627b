import type { Assignment, Indicator, Period } from '@pilotage/shared';
import { asSubject } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { type DerivedSummary, useDerivedFigures } from './derivedFigures.ts';

interface DerivedRecordsOf {
  assignments: readonly Assignment[] | undefined;
  indicators: readonly Indicator[] | undefined;
}

/** What the records of an organisation give in a period; asked for only where an assigned indicator has a rule and one may. */
export function useOwnDerivedFigures(
  organisationId: number | null,
  period: Period | undefined,
  { assignments = [], indicators = [] }: DerivedRecordsOf,
): { derived: ReadonlyMap<number, DerivedSummary> | undefined; isLoading: boolean } {
  const ability = useAbility();
  const ruled = new Set(indicators.filter(({ derivation }) => derivation !== null).map(({ id }) => id));
  const isNeeded = assignments.some(({ indicatorId }) => ruled.has(indicatorId));
  const isAllowed = organisationId !== null && ability.can('derive', asSubject('assignments', { organisationId }));
  const isOpen = period !== undefined && period.state !== 'planned';
  const { data, isLoading } = useDerivedFigures(organisationId, period?.number ?? 0, isNeeded && isAllowed && isOpen);
  return { derived: data, isLoading };
}
