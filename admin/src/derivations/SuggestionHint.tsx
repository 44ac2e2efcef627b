import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import { useFigureText } from '../measurements/useFigureText.ts';

interface SuggestionHintProps {
  id: string;
  indicator: Indicator;
  suggestion: number | null;
}

/** Says to screen readers what Enter does in an empty cell. */
export function SuggestionHint({ id, indicator, suggestion }: SuggestionHintProps) {
  const translate = useTranslate();
  const text = useFigureText();
  if (suggestion === null) return null;
  return (
    <span id={id} style={visuallyHidden}>
      {translate('derivations.enterTakes', { value: text.figure(indicator, suggestion) })}
    </span>
  );
}
