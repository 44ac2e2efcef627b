import { useTranslate } from 'react-admin';
import type { BarRow } from '../../charts/barRow.ts';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { useFormats } from '../../resource/format.ts';
import { CountBarChart } from './CountBarChart.tsx';
import { FigureCard } from './FigureCard.tsx';

export interface CountRow {
  key: string;
  name: string;
  count: number;
}

interface CountFigureCardProps {
  title: string;
  /** Header of the first column. */
  nameColumnTitle: string;
  summary: string;
  chartName: string;
  rows: readonly CountRow[];
  total: number;
  fileName: string;
}

/** Figure card with counts: each row has a number, its share and a bar. */
export function CountFigureCard({ title, nameColumnTitle, summary, chartName, rows, total, fileName }: CountFigureCardProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const columns: ViewColumn<CountRow>[] = [
    { key: 'name', header: nameColumnTitle, text: ({ name }) => name },
    {
      key: 'count',
      header: translate('contestFigures.solutions'),
      text: ({ count }) => formats.figure(count),
      figure: ({ count }) => count,
    },
    {
      key: 'share',
      header: translate('contestFigures.share'),
      text: ({ count }) => formats.percent(count / total),
      figure: ({ count }) => count / total,
    },
  ];
  const bars = rows.map(
    (row): BarRow => ({
      ...row,
      tone: 'calm',
      value: row.count,
      mark: row.count === 0 ? 'zero' : 'bar',
      label: formats.figure(row.count),
    }),
  );
  return (
    <FigureCard
      title={title}
      heading="h3"
      summary={summary}
      chart={<CountBarChart rows={bars} name={chartName} />}
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={rows}
          columns={columns}
          rowKey={({ key }) => key}
        />
      }
      rows={rows}
      columns={columns}
      fileName={fileName}
    />
  );
}
