import { useTranslate } from 'react-admin';
import type { Indicator, Period, ProgressRow } from '@pilotage/shared';
import { findShownAbsence } from '../charts/findShownAbsence.ts';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { absenceOf } from '../progress/views/absenceOf.ts';
import { useMarkText } from '../progress/views/useMarkText.ts';
import { useWithIllustrative } from '../progress/views/useWithIllustrative.ts';
import { MarkedText } from '../progress/views/MarkedText.tsx';
import type { ViewColumn } from '../progress/views/viewColumn.ts';
import { ViewTable } from '../progress/views/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';

interface ImpactRow {
  row: ProgressRow;
  indicator: Indicator;
}

interface ImpactTableProps {
  rows: readonly ProgressRow[];
  /** The impact indicators; rows of others are left out. */
  indicators: readonly Indicator[];
  period: Period | undefined;
}

/** Table "Did it matter?": baseline, target and latest figure of the impact indicators, by country. */
export function ImpactTable({ rows, indicators, period }: ImpactTableProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { locale } = useFormats();
  const markText = useMarkText(period);
  const impactRows = rows.flatMap((row): ImpactRow[] => {
    const indicator = indicators.find(({ code }) => code === row.indicator);
    return indicator ? [{ row, indicator }] : [];
  });
  const formatValue = (value: number | null, { indicator }: ImpactRow) =>
    value === null ? '–' : formatIndicatorFigure(value, indicator, locale);
  const withIllustrative = useWithIllustrative();
  const absence = ({ row }: ImpactRow) => (row.value === null ? absenceOf(row) : null);
  const stateText = (impactRow: ImpactRow) => {
    const mark = absence(impactRow);
    if (mark === null) return translate(`compare.status.${impactRow.row.status ?? 'none'}`);
    return markText({ mark, reason: findShownAbsence(impactRow.row.missing)?.reason ?? null });
  };
  const columns: ViewColumn<ImpactRow>[] = [
    { key: 'place', header: translate('compare.groupings.country'), text: ({ row }) => names.groupName(row.key) },
    { key: 'indicator', header: translate('compare.indicator'), text: ({ indicator }) => indicator.name },
    {
      key: 'baseline',
      header: translate('home.baseline'),
      text: (impactRow) => formatValue(impactRow.row.baseline, impactRow),
      figure: ({ row }) => row.baseline,
    },
    {
      key: 'target',
      header: translate('compare.target'),
      text: (impactRow) => formatValue(impactRow.row.target, impactRow),
      figure: ({ row }) => row.target,
    },
    {
      key: 'latest',
      header: translate('home.latest'),
      text: (impactRow) => formatValue(impactRow.row.value, impactRow),
      figure: ({ row }) => row.value,
    },
    {
      key: 'state',
      header: translate('compare.state'),
      text: (impactRow) => withIllustrative(stateText(impactRow), impactRow.row.illustrative === true),
      render: (impactRow) => (
        <MarkedText
          mark={absence(impactRow) ?? impactRow.row.status ?? 'none'}
          text={stateText(impactRow)}
          isIllustrative={impactRow.row.illustrative === true}
        />
      ),
    },
    {
      key: 'counted',
      header: translate('compare.counted'),
      text: ({ row }) => translate('compare.nOf', { n: row.n, of: row.of }),
    },
  ];
  const explainPath = ({ row }: ImpactRow) =>
    `/explain?${new URLSearchParams({ indicator: row.indicator, key: row.key, through: String(period?.number ?? 0), basis: 'approved' })}`;
  return (
    <ViewTable
      name={translate('home.impact')}
      rows={impactRows}
      columns={columns}
      rowKey={({ row }) => `${row.indicator} ${row.key}`}
      link={explainPath}
    />
  );
}
