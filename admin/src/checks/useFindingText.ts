import { useTranslate } from 'react-admin';
import type { Finding, Indicator } from '@pilotage/shared';
import { useFigureText } from '../measurements/figureText.ts';

type Found = Pick<Finding, 'kind' | 'severity' | 'against'>;
type Written = Pick<Indicator, 'valueType' | 'decimals'>;

/** What a check found, and what it asks for: another figure, a comment, or cause and correction. */
export function useFindingText() {
  const translate = useTranslate();
  const text = useFigureText();
  return {
    found: ({ kind, against }: Found, indicator: Written): string =>
      translate(`checks.found.${kind}`, { figure: against === null ? '' : text.figure(indicator, against) }),
    asked: ({ kind, severity }: Found): string =>
      translate(`checks.asked.${severity === 'error' ? 'error' : kind === 'deviation' ? 'deviation' : 'warning'}`),
  };
}
