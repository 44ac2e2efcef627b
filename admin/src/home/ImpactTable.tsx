import { useGetList, useTranslate } from 'react-admin';
import type { Indicator, ProgressRow } from '@pilotage/shared';
import { figureOf } from '../progress/figureOf.ts';
import { useNames } from '../progress/useNames.ts';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';

interface Line {
  row: ProgressRow;
  indicator: Indicator;
}

interface ImpactTableProps {
  rows: readonly ProgressRow[];
  through: number;
}

/** Did it matter? What is called an impact, by country: baseline, target and the latest figure. */
export function ImpactTable({ rows, through }: ImpactTableProps) {
  const translate = useTranslate();
  const names = useNames();
  const { locale } = useFormats();
  const { data: indicators = [] } = useGetList<Indicator>('indicators', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'code', order: 'ASC' },
    filter: { kind: 'impact' },
  });
  const lines = rows.flatMap((row): Line[] => {
    const indicator = indicators.find(({ code }) => code === row.indicator);
    return indicator ? [{ row, indicator }] : [];
  });
  const written = (value: number | null, { indicator }: Line) => (value === null ? '–' : figureOf(value, indicator, locale));
  const columns: ViewColumn<Line>[] = [
    { key: 'place', head: translate('compare.place'), text: ({ row }) => names.place(row.key) },
    { key: 'indicator', head: translate('compare.indicator'), text: ({ indicator }) => indicator.name },
    {
      key: 'baseline',
      head: translate('home.baseline'),
      text: (line) => written(line.row.baseline, line),
      figure: ({ row }) => row.baseline,
    },
    {
      key: 'target',
      head: translate('compare.target'),
      text: (line) => written(line.row.target, line),
      figure: ({ row }) => row.target,
    },
    {
      key: 'latest',
      head: translate('home.latest'),
      text: (line) => written(line.row.value, line),
      figure: ({ row }) => row.value,
    },
    {
      key: 'state',
      head: translate('compare.state'),
      text: ({ row }) => `${translate(`compare.status.${row.status ?? 'none'}`)}${row.illustrative ? ' ◌' : ''}`,
    },
    { key: 'counted', head: translate('compare.counted'), text: ({ row }) => translate('compare.nOf', { n: row.n, of: row.of }) },
  ];
  const explain = ({ row }: Line) =>
    `/explain?${new URLSearchParams({ indicator: row.indicator, key: row.key, through: String(through), basis: 'approved' })}`;
  return (
    <ViewTable
      name={translate('home.impact')}
      rows={lines}
      columns={columns}
      rowKey={({ row }) => `${row.indicator} ${row.key}`}
      link={explain}
    />
  );
}
