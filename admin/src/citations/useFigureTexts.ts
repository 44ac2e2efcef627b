import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { formatNumber, useFormats } from '../resource/format.ts';

type FigureFormat = Pick<Indicator, 'valueType' | 'decimals' | 'options'>;

const toExact = (figure: number) => Math.round(figure * 10_000);

/** Whether the figures of an indicator add up; others are fractions and medians. */
const isSum = ({ valueType }: Pick<Indicator, 'valueType'>): boolean => valueType === 'count' || valueType === 'amount';

/** Figures of an indicator and their differences, in words. */
export function useFigureTexts() {
  const translate = useTranslate();
  const { locale } = useFormats();
  const figureText = (value: number | null | undefined, indicator: FigureFormat): string =>
    value === null || value === undefined ? '–' : formatIndicatorFigure(value, indicator, locale);
  /** The difference of two figures with its sign, rounded to four decimals; nothing counts as 0. */
  const differenceText = (
    before: number | null | undefined,
    after: number | null | undefined,
    indicator: FigureFormat,
  ): string => {
    const difference = (toExact(after ?? 0) - toExact(before ?? 0)) / 10_000;
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
    const size = Math.abs(difference);
    if (indicator.valueType === 'ratio')
      return translate('citations.points', { points: `${sign}${formatNumber(size * 100, locale, 1)}` });
    // The text of an option is no difference.
    return `${sign}${indicator.valueType === 'score' ? formatNumber(size, locale) : formatIndicatorFigure(size, indicator, locale)}`;
  };
  return { figureText, differenceText, isSum };
}
