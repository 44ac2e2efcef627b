import { useTranslate } from 'react-admin';
import type { Indicator, ProgressRow } from '@pilotage/shared';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { useFormats } from '../resource/format.ts';

type SaidFigure = Pick<ProgressRow, 'value' | 'target' | 'attainment'>;

/** A figure in one sentence: the value with its unit, and which share of its target it is. */
export function useFigureSentence(): (figure: SaidFigure, indicator: Indicator) => string {
  const translate = useTranslate();
  const { locale, percent } = useFormats();
  return ({ value, target, attainment }, indicator) => {
    if (value === null) return translate('citations.noValue');
    const unit = indicator.valueType === 'ratio' ? '' : (indicator.unit ?? '');
    const shown = (figure: number) => formatIndicatorFigure(figure, indicator, locale);
    if (target === null || attainment === null) return `${shown(value)} ${unit}`.trim();
    return translate('citations.ofTarget', {
      share: percent(attainment),
      value: shown(value),
      target: `${shown(target)} ${unit}`.trim(),
    });
  };
}
