import type { Indicator } from '@pilotage/shared';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { useFormats } from '../resource/format.ts';

type FigureFormat = Pick<Indicator, 'valueType' | 'decimals' | 'options'>;

const toExact = (figure: number) => Math.round(figure * 10_000);

/** Figures of an indicator and their differences, in words. */
export function useFigureTexts() {
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
    return `${sign}${formatIndicatorFigure(Math.abs(difference), indicator, locale)}`;
  };
  return { figureText, differenceText };
}
