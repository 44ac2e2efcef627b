import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** What is said for a figure: a value, or the reason for none. */
type FigureStatement = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'comment'>;

/** Formatters for the figures and cells of an indicator. */
export function useFigureText() {
  const translate = useTranslate();
  const { figure: grouped, percent } = useFormats();
  const figure = useCallback(
    ({ valueType, decimals }: Pick<Indicator, 'valueType' | 'decimals'>, value: number) =>
      valueType === 'ratio' ? percent(value, decimals) : grouped(value, valueType === 'score' ? undefined : decimals),
    [grouped, percent],
  );
  /** Formats a computed level; a score only to meaningful digits. */
  const level = useCallback(
    (indicator: Pick<Indicator, 'valueType' | 'decimals'>, value: number) =>
      figure(indicator, indicator.valueType === 'score' ? Number(value.toFixed(Math.max(2, indicator.decimals))) : value),
    [figure],
  );
  const cell = (indicator: Pick<Indicator, 'valueType' | 'decimals'>, measurement: FigureStatement): string => {
    if (measurement.availability !== 'reported')
      return translate(`resources.measurements.choices.availability.${measurement.availability}`);
    if (indicator.valueType === 'text') return measurement.comment ?? '';
    if (measurement.value === null) return measurement.denominator === 0 ? translate('figures.ofNothing') : '';
    if (indicator.valueType !== 'ratio') return figure(indicator, measurement.value);
    const parts = `${grouped(measurement.numerator ?? 0)} / ${grouped(measurement.denominator ?? 0)}`;
    return `${figure(indicator, measurement.value)} (${parts})`;
  };
  return { figure, level, cell };
}
