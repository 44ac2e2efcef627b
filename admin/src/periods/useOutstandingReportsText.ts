import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useReportingRates } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Text that lists the expected reports of an open period that are not submitted. Closing the period would lock them out. */
export function useOutstandingReportsText(period: Period): string {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data } = useReportingRates({ period: period.number }, period.state === 'open');
  if (!data) return '';
  const outstanding = data.organisations.filter(({ expected, submitted }) => expected && !submitted);
  const countParams = { submitted: data.submitted, expected: data.expected };
  if (outstanding.length === 0) return translate('periods.allIn', countParams);
  return translate('periods.notIn', {
    ...countParams,
    names: outstanding.map(({ organisationId }) => names.organisation(organisationId)).join(', '),
  });
}
