import { useTranslate } from 'react-admin';
import type { FigureSpread, Indicator, Period } from '@pilotage/shared';
import { type ChartRow, isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';

/** What hover, focus and tap show of a bar, one line each: its value, n of N, what is expected, and what is carried forward. */
export function useRowDetails(period: Period | undefined, indicatorOf: (row: ChartRow) => Indicator | null) {
  const translate = useTranslate();
  const formats = useFormats();
  const number = period?.number;
  const describeAmount = (row: ChartRow) => {
    const { value, target } = row;
    const indicator = indicatorOf(row);
    if (!indicator || value === null) return '';
    const shown = formatIndicatorFigure(value, indicator, formats.locale);
    if (target === null) return shown;
    return translate('compare.details.ofTarget', {
      value: shown,
      target: formatIndicatorFigure(target, indicator, formats.locale),
    });
  };
  const spreadOf = ({ n, lowest, highest }: FigureSpread) => ({
    n,
    lowest: formats.percent(lowest),
    highest: formats.percent(highest),
  });
  const describeNew = (row: ChartRow) => {
    if (row.reported === null) return '';
    if (isCarried(row)) return translate('compare.details.carried', { number });
    return translate('compare.details.new', { smart_count: row.reported, number });
  };
  return (row: ChartRow, label: string): string[] =>
    [
      `${row.name}: ${label}`,
      describeAmount(row),
      translate(indicatorOf(row) ? 'compare.details.assignments' : 'compare.details.results', { n: row.n, of: row.of }),
      row.spread ? translate('compare.details.range', spreadOf(row.spread)) : '',
      row.expected === null ? '' : translate('compare.details.expected', { expected: formats.percent(row.expected) }),
      row.met === null || row.met.judged === 0
        ? ''
        : translate('compare.details.met', { met: row.met.met, judged: row.met.judged }),
      row.status === null || row.status === 'noData' ? '' : translate(`compare.status.${row.status}`),
      describeNew(row),
      row.gaps > 0 ? translate('compare.gaps', { smart_count: row.gaps }) : '',
      row.illustrative ? translate('resource.illustrative') : '',
    ].filter((line) => line !== '');
}
