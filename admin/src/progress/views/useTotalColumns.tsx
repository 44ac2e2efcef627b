import { useTranslate } from 'react-admin';
import type { Indicator, Period, TotalScale } from '@pilotage/shared';
import { type ChartMark, isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import type { TotalRow } from '../scales/totalRows.ts';
import { useFormatTotal } from '../scales/useFormatTotal.ts';
import { MarkedText } from './MarkedText.tsx';
import { useMarkText } from './useMarkText.ts';
import { useWithIllustrative } from './useWithIllustrative.ts';
import type { ViewColumn } from './viewColumn.ts';

interface TotalColumnsParams {
  /** The header of the first column. */
  place: string;
  period: Period | undefined;
  indicator: Indicator | null;
  scale: TotalScale;
  rows: readonly TotalRow[];
  nameOf: (key: string) => string;
}

const markOf = (row: TotalRow): ChartMark => (row.value === null ? row.mark : 'bar');

/** Table columns of the totals; the state only where a row has no value, or one that is carried forward. */
export function useTotalColumns({ period, indicator, scale, rows, place, nameOf }: TotalColumnsParams): ViewColumn<TotalRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const markText = useMarkText(period);
  const withIllustrative = useWithIllustrative();
  const format = useFormatTotal(indicator, scale, nameOf);
  const stateText = (row: TotalRow) =>
    format.unknown(row) ?? (isCarried(row) ? translate('compare.carriedForward') : markText(row));
  const hasStates = rows.some((row) => row.value === null || isCarried(row) || row.illustrative);
  const quotientColumns: ViewColumn<TotalRow>[] = [
    { key: 'quotient', header: format.unit, text: format.shown, figure: ({ value }) => value },
    {
      key: 'size',
      header: translate(`compare.scale.sizes.${scale}`),
      text: ({ size }) => (size === null ? '–' : formats.figure(size)),
      figure: ({ size }) => size,
    },
  ];
  const targetColumn: ViewColumn<TotalRow> = {
    key: 'target',
    header: translate('compare.target'),
    text: (row) => format.total(row.target),
    figure: ({ target }) => target,
  };
  const endOfInterval = (end: 'from' | 'to'): ViewColumn<TotalRow> => ({
    key: end,
    header: translate(`compare.interval.${end}`),
    text: ({ interval }) => (interval === null ? '–' : formats.percent(interval[end], 1)),
    figure: ({ interval }) => (interval === null ? null : Math.round(interval[end] * 10_000) / 10_000),
  });
  const hasIntervals = rows.some(({ interval }) => interval !== null);
  return [
    { key: 'place', header: place, text: ({ name }) => name },
    ...(scale === 'value' ? [] : quotientColumns),
    {
      key: 'value',
      header: translate('compare.valueIn', { unit: indicator?.unit ?? '' }),
      text: ({ total }) => format.total(total),
      figure: ({ total }) => total,
    },
    ...(hasIntervals ? [endOfInterval('from'), endOfInterval('to')] : []),
    ...(scale === 'value' ? [targetColumn] : []),
    ...(hasStates
      ? [
          {
            key: 'state',
            header: translate('compare.state'),
            isList: true,
            text: (row: TotalRow) => withIllustrative(stateText(row), row.illustrative),
            render: (row: TotalRow) => <MarkedText mark={markOf(row)} text={stateText(row)} isIllustrative={row.illustrative} />,
          },
        ]
      : []),
    { key: 'counted', header: translate('compare.counted'), text: (row) => translate('compare.nOf', { n: row.n, of: row.of }) },
  ];
}
