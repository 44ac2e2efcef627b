import { useTranslate } from 'react-admin';
import type { Indicator, Period } from '@pilotage/shared';
import { type ChartRow, isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import { MarkedText } from './MarkedText.tsx';
import { useMarkText } from './useMarkText.ts';
import { useWithIllustrative } from './useWithIllustrative.ts';
import type { ViewColumn } from './viewColumn.ts';

const hasStatus = (row: ChartRow) => row.status !== null && row.status !== 'noData';

interface AttainmentColumnsParams {
  period: Period | undefined;
  /** The indicator of all rows; null where each row is a median, or has an indicator of its own. */
  indicator: Indicator | null;
  /** Whether each row is a median of several results. */
  isMedian: boolean;
  /** The header of the first column. */
  place: string;
}

/** Table columns of the attainment view: the data of the chart as figures and text. */
export function useAttainmentColumns({ period, indicator, isMedian, place }: AttainmentColumnsParams): ViewColumn<ChartRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const markText = useMarkText(period);
  const withIllustrative = useWithIllustrative();
  const percent = (fraction: number | null) => (fraction === null ? '–' : formats.percent(fraction));
  // "Reported" would contradict what is carried forward.
  const statusText = (row: ChartRow) => {
    if (hasStatus(row)) return translate(`compare.status.${row.status}`);
    return row.mark === 'bar' && isCarried(row) ? '' : markText(row);
  };
  const state = (row: ChartRow) => {
    const gaps = row.gaps > 0 ? translate('compare.gaps', { smart_count: row.gaps }) : '';
    const compared = row.compared === null ? '' : translate('compare.comparedOf', { n: row.compared, of: row.n });
    const carried = isCarried(row) ? translate('compare.carriedForward') : '';
    return [statusText(row), carried, compared, gaps].filter((part) => part !== '').join(', ');
  };
  // A median has no single figure to explain; the attainment of one indicator has.
  const formatValue = (value: number | null) =>
    value === null || !indicator ? '–' : formatIndicatorFigure(value, indicator, formats.locale);
  const headers = {
    value: translate('compare.soFar'),
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
  const expectedColumn: ViewColumn<ChartRow> = isMedian
    ? {
        key: 'met',
        header: translate('compare.asExpected'),
        text: ({ met }) => (met === null ? '–' : translate('compare.nOf', { n: met.met, of: met.judged })),
      }
    : {
        key: 'expected',
        header: translate('compare.expected'),
        text: ({ expected }) => percent(expected),
        figure: ({ expected }) => expected,
      };
  const rangeColumn: ViewColumn<ChartRow> = {
    key: 'range',
    header: translate('compare.range'),
    text: ({ spread }) =>
      spread
        ? translate('compare.rangeOf', { lowest: percent(spread.lowest), highest: percent(spread.highest), n: spread.n })
        : '–',
  };
  return [
    { key: 'place', header: place, text: ({ name }) => name },
    {
      key: 'attainment',
      header: translate('compare.attainment'),
      text: ({ attainment }) => percent(attainment),
      figure: ({ attainment }) => attainment,
    },
    ...(isMedian ? [rangeColumn] : []),
    expectedColumn,
    ...figureColumns,
    {
      key: 'state',
      header: translate('compare.state'),
      isList: true,
      text: (row) => withIllustrative(state(row), row.illustrative),
      render: (row) => (
        <MarkedText
          mark={row.status === null || row.status === 'noData' ? row.mark : row.status}
          text={state(row)}
          isIllustrative={row.illustrative}
        />
      ),
    },
    { key: 'counted', header: translate('compare.counted'), text: ({ n, of }) => translate('compare.nOf', { n, of }) },
  ];
}
