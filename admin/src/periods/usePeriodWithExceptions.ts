import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Period, PeriodException } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { applyExceptions } from './applyExceptions.ts';

const allExceptionsParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** The period, with the exceptions of the own organisation applied. */
export function usePeriodWithExceptions(period: Period | undefined): Period | undefined {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const ability = useAbility();
  const [now] = useState(() => new Date().toISOString());
  const isEnabled = ability.can('read', 'exceptions') && organisationId !== null && period?.state === 'closed';
  const filter = { organisationId, periodId: period?.id };
  const { data = [] } = useGetList<PeriodException>('exceptions', { ...allExceptionsParams, filter }, { enabled: isEnabled });
  return applyExceptions(period, data, now);
}
