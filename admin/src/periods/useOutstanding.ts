import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useReportingRates } from '../progress/progressClient.ts';
import { useNames } from '../progress/useNames.ts';

/** Which expected reports of an open period are not in: what closing it would lock out. */
export function useOutstanding(period: Period | undefined): string {
  const translate = useTranslate();
  const names = useNames();
  const { data } = useReportingRates({ period: period?.number }, period?.state === 'open');
  if (!data) return '';
  const out = data.organisations.filter(({ expected, submitted }) => expected && !submitted);
  const counted = { submitted: data.submitted, expected: data.expected };
  if (out.length === 0) return translate('periods.allIn', counted);
  return translate('periods.notIn', {
    ...counted,
    names: out.map(({ organisationId }) => names.organisation(organisationId)).join(', '),
  });
}
