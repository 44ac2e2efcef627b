import { useTranslate } from 'react-admin';
import type { Indicator, TotalScale } from '@pilotage/shared';
import { numberFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import type { TotalRow } from './totalRows.ts';

/** The least quotient that is told apart from 0: answers have four decimals. */
const leastQuotient = 0.0001;

/** Formats the totals of an indicator at a scale, and the words for those without a quotient. */
export function useFormatTotal(indicator: Indicator | null, scale: TotalScale, nameOf: (key: string) => string) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const quotient = (value: number) =>
    numberFormatOf(locale, { maximumSignificantDigits: 3, useGrouping: 'always' }).format(value);
  const total = (value: number | null) =>
    value === null || indicator === null ? '–' : formatIndicatorFigure(value, indicator, locale);
  return {
    /** A total as it is. */
    total,
    /** A figure on the axis of the scale. */
    axis: (value: number) => (scale === 'value' ? total(value) : quotient(value)),
    /** What the bar of a row shows; one that is not 0 is not written as 0. */
    shown: (row: TotalRow) => {
      if (row.value === null) return '–';
      if (scale === 'value') return total(row.value);
      if (row.value === 0 && row.total !== 0) return translate('compare.scale.tiny', { least: quotient(leastQuotient) });
      return quotient(row.value);
    },
    /** Why a row with a value has no quotient; null where it has one. */
    unknown: (row: TotalRow): string | null => {
      if (scale === 'value' || row.unknownSizes.length === 0) return null;
      const others = row.unknownSizes.filter((key) => key !== row.key);
      const words = translate(`compare.scale.unknown.${scale}`);
      return others.length === 0 ? words : translate('compare.scale.unknownOf', { words, names: list(others.map(nameOf)) });
    },
    /** "%", "trainings", "trainings per 100,000 inhabitants". */
    unit: translate(`compare.scale.units.${scale}`, { unit: indicator?.unit ?? '' }),
  };
}
