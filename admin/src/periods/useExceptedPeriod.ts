import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Period, PeriodException } from '@pilotage/shared';
import { useAbility, useActiveHat } from '../access/session.ts';
import { openedByException } from './openedByException.ts';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** The period as the own organisation may write in it. */
export function useExceptedPeriod(period: Period | undefined): Period | undefined {
  const organisationId = useActiveHat()?.organisationId ?? null;
  const ability = useAbility();
  const [now] = useState(() => new Date().toISOString());
  const asked = ability.can('read', 'exceptions') && organisationId !== null && period?.state === 'closed';
  const filter = { organisationId, periodId: period?.id };
  const { data = [] } = useGetList<PeriodException>('exceptions', { ...everything, filter }, { enabled: asked });
  return openedByException(period, data, now);
}
