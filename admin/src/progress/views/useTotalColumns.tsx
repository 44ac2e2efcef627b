import { useTranslate } from 'react-admin';
import type { Indicator, Period } from '@pilotage/shared';
import { type ChartRow, isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import { MarkedText } from './MarkedText.tsx';
import { useMarkText } from './useMarkText.ts';
import { useWithIllustrative } from './useWithIllustrative.ts';
import type { ViewColumn } from './viewColumn.ts';

interface TotalColumnsParams {
  /** The header of the first column. */
  place: string;
  period: Period | undefined;
  indicator: Indicator | null;
  rows: readonly ChartRow[];
}

/** Table columns of the totals; the state only where a row has no value, or one that is carried forward. */
export function useTotalColumns({ period, indicator, rows, place }: TotalColumnsParams): ViewColumn<ChartRow>[] {
  const translate = useTranslate();
  const { locale } = useFormats();
  const markText = useMarkText(period);
  const withIllustrative = useWithIllustrative();
  const formatValue = (value: number | null) =>
    value === null || indicator === null ? '–' : formatIndicatorFigure(value, indicator, locale);
  const stateText = (row: ChartRow) => (isCarried(row) ? translate('compare.carriedForward') : markText(row));
  const hasStates = rows.some((row) => row.value === null || isCarried(row) || row.illustrative);
  const columns: ViewColumn<ChartRow>[] = [
    { key: 'place', header: place, text: ({ name }) => name },
    {
      key: 'value',
      header: translate('compare.valueIn', { unit: indicator?.unit ?? '' }),
      text: (row) => formatValue(row.value),
      figure: ({ value }) => value,
    },
    {
      key: 'target',
      header: translate('compare.target'),
      text: (row) => formatValue(row.target),
      figure: ({ target }) => target,
    },
    {
      key: 'state',
      header: translate('compare.state'),
      isList: true,
      text: (row) => withIllustrative(stateText(row), row.illustrative),
      render: (row) => (
        <MarkedText mark={row.value === null ? row.mark : 'bar'} text={stateText(row)} isIllustrative={row.illustrative} />
      ),
    },
    { key: 'counted', header: translate('compare.counted'), text: (row) => translate('compare.nOf', { n: row.n, of: row.of }) },
  ];
  return columns.filter(({ key }) => key !== 'state' || hasStates);
}
