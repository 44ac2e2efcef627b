import type { ListFilter, StoreQuery, StoreReader } from '@pilotage/db';
import { type Derivation, type DerivationRecord, fromDayNumber, type Period, toDayNumber } from '@pilotage/shared';

interface RecordsQuery {
  rule: Derivation;
  organisationIds: readonly number[];
  period: Pick<Period, 'id' | 'startsOn' | 'endsOn'>;
}

/** Days of the field within the period; of an instant one day more on both sides, since the day depends on the time zone. */
function dateFilters({ rule: { date }, period: { startsOn, endsOn } }: RecordsQuery): ListFilter[] {
  if (date === 'startsOn' || date === 'lastDay') {
    return [
      { field: date, operator: 'gte', value: startsOn },
      { field: date, operator: 'lte', value: endsOn },
    ];
  }
  const shift = (day: string, days: number) => fromDayNumber(toDayNumber(day) + days);
  return [
    { field: date, operator: 'gte', value: `${shift(startsOn, -1)}T00:00:00.000Z` },
    { field: date, operator: 'lte', value: `${shift(endsOn, 1)}T23:59:59.999Z` },
  ];
}

/**
 * The records of these organisations that may count by the rule in the period, as far as the viewer may read them. The database
 * only narrows them down by owner and date; `computeDerivedFigure` decides.
 */
export async function loadDerivationRecords(store: StoreReader, query: RecordsQuery): Promise<DerivationRecord[]> {
  const { rule, period } = query;
  const organisationId = [...query.organisationIds];
  switch (rule.source) {
    case 'activities': {
      const fields = [
        'organisationId',
        'pilotId',
        'title',
        'kind',
        'state',
        'startsOn',
        'lastDay',
        'attendances',
        'registrations',
        'reach',
      ] as const;
      return store.all('activities', { where: { organisationId }, filters: dateFilters(query), fields });
    }
    case 'enrolments': {
      const fields = ['organisationId', 'moduleId', 'periodId', 'enrolled', 'active', 'completed', 'certified'] as const;
      return store.all('enrolments', { where: { organisationId, periodId: period.id }, fields });
    }
    case 'solutions': {
      const fields = ['organisationId', 'title', 'state', 'receivedAt'] as const;
      return store.all('solutions', { where: { organisationId }, filters: dateFilters(query), fields });
    }
    case 'cooperations': {
      const mine: StoreQuery<'cooperations'> = {
        where: rule.owner === 'organisationId' ? { organisationId } : { ownerOrganisationId: organisationId },
        filters: dateFilters(query),
      };
      return store.all('cooperations', mine);
    }
  }
}
