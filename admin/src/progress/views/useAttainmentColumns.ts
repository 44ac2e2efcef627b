import { useTranslate } from 'react-admin';
import type { Indicator, Period } from '@pilotage/shared';
import type { ChartRow } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import { useMarkText } from './useMarkText.ts';
import type { ViewColumn } from './viewColumn.ts';

/** Table columns of the attainment view: the data of the chart as figures and text. */
export function useAttainmentColumns(period: Period | undefined, indicator: Indicator | null): ViewColumn<ChartRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const markText = useMarkText(period);
  const percent = (fraction: number | null) => (fraction === null ? '–' : formats.percent(fraction));
  const state = (row: ChartRow) => {
    const statusText = row.status === null || row.status === 'noData' ? markText(row) : translate(`compare.status.${row.status}`);
    const gaps = row.gaps > 0 ? translate('compare.gaps', { smart_count: row.gaps }) : '';
    const compared = row.compared === null ? '' : translate('compare.comparedOf', { n: row.compared, of: row.n });
    return [statusText, compared, gaps, row.illustrative ? `◌ ${translate('resource.illustrative')}` : '']
      .filter((part) => part !== '')
      .join(', ');
  };
  // A median has no single figure to explain; the attainment of one indicator has.
  const formatValue = (value: number | null) =>
    value === null || !indicator ? '–' : formatIndicatorFigure(value, indicator, formats.locale);
  const headers = {
    value: translate('explain.value'),
    baseline: translate('home.baseline'),
    target: translate('compare.target'),
  };
  const figureColumns = (['value', 'baseline', 'target'] as const)
    .filter(() => indicator !== null)
    .map(
      (key): ViewColumn<ChartRow> => ({
        key,
        header: headers[key],
        text: (row) => formatValue(row[key]),
        figure: (row) => row[key],
      }),
    );
  return [
    { key: 'place', header: translate('compare.place'), text: ({ name }) => name },
    {
      key: 'attainment',
      header: translate('compare.attainment'),
      text: ({ attainment }) => percent(attainment),
      figure: ({ attainment }) => attainment,
    },
    {
      key: 'expected',
      header: translate('compare.expected'),
      text: ({ expected }) => percent(expected),
      figure: ({ expected }) => expected,
    },
    ...figureColumns,
    { key: 'state', header: translate('compare.state'), text: state },
    { key: 'counted', header: translate('compare.counted'), text: ({ n, of }) => translate('compare.nOf', { n, of }) },
  ];
}
