import { useTranslate } from 'react-admin';
import type { CheckResult, Indicator } from '@pilotage/shared';
import { useFigureText } from '../measurements/useFigureText.ts';

type FindingSummary = Pick<CheckResult, 'kind' | 'severity' | 'against'>;
type FindingFigureFormat = Pick<Indicator, 'valueType' | 'decimals'>;

/** Text of a finding and of what it requires: another figure, a comment, or cause and correction. */
export function useFindingText() {
  const translate = useTranslate();
  const text = useFigureText();
  return {
    describe: ({ kind, against }: FindingSummary, indicator: FindingFigureFormat): string =>
      translate(`checks.found.${kind}`, { figure: against === null ? '' : text.figure(indicator, against) }),
    describeRequest: ({ kind, severity }: FindingSummary): string =>
      translate(`checks.asked.${severity === 'error' ? 'error' : kind === 'deviation' ? 'deviation' : 'warning'}`),
  };
}
