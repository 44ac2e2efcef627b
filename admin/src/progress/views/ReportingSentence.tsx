import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useFormats } from '../../resource/format.ts';
import { useReportingRates } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { useToday } from '../useToday.ts';
import { type ReportingSummary, summarizeReporting } from './summarizeReporting.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { ratesParams } from './viewQueries.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** Which reports are in the figures: the approved ones, or all that were submitted. */
function sentenceKeyOf({ expected, submitted, approved }: ReportingSummary, basis: string): string {
  if (basis !== 'approved') return submitted === expected ? 'allIn' : 'someIn';
  if (approved === null) return 'someIn';
  return approved === expected ? 'allApproved' : 'someApproved';
}

/** Says which reports of the period are in the figures, where the others stand, and who has not reported. */
export function ReportingSentence({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const today = useToday();
  const { period, openedPeriods, basis, addressOf } = choices;
  const { data: rates } = useReportingRates(ratesParams(choices, period?.number), period !== undefined);
  if (!period || !rates) return null;
  const summary = summarizeReporting(rates);
  if (summary.expected === 0) return null;
  const before = openedPeriods.findLast(({ number }) => number < period.number)?.number ?? null;
  const who = basis === 'approved' && summary.approved === null ? 'pending' : 'rest';
  const rest = translate(`compare.reporting.${who}${before === null ? 'Nothing' : 'Before'}`, { before });
  const facts = { ...summary, number: period.number, rest };
  const dueKey = period.dueOn < today ? 'compare.reporting.overdue' : 'compare.reporting.notIn';
  return (
    <>
      {translate(`compare.reporting.${sentenceKeyOf(summary, basis)}`, facts)}{' '}
      {summary.notIn.length > 0 &&
        translate(dueKey, { names: formats.list(summary.notIn.map(names.organisation)), day: formats.day(period.dueOn) })}{' '}
      <Link component={RouterLink} to={addressOf({ view: 'reports' })} sx={hiddenInPrint}>
        {translate('compare.reporting.more')}
      </Link>
    </>
  );
}
