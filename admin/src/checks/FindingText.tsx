import { useTranslate } from 'react-admin';
import type { Finding, Indicator } from '@pilotage/shared';
import { useFigureText } from '../measurements/figureText.ts';

interface FindingTextProps {
  finding: Pick<Finding, 'kind' | 'severity' | 'against'>;
  indicator: Pick<Indicator, 'valueType' | 'decimals'>;
}

/** What a check found, and what it asks for: another figure, a comment, or cause and correction. */
export function FindingText({ finding, indicator }: FindingTextProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { kind, severity, against } = finding;
  const figure = against === null ? '' : text.figure(indicator, against);
  const asked = severity === 'error' ? 'error' : kind === 'deviation' ? 'deviation' : 'warning';
  return (
    <span>
      {translate(`checks.found.${kind}`, { figure })} {translate(`checks.asked.${asked}`)}
    </span>
  );
}
