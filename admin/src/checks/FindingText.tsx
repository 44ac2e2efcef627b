import { useTranslate } from 'react-admin';
import type { Finding, Indicator } from '@pilotage/shared';
import { useFigureText } from '../measurements/figureText.ts';

/** What a check found, and what it asks for: another figure, a comment, or cause and correction. */
export function FindingText({ finding, indicator }: { finding: Finding; indicator: Indicator }) {
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
