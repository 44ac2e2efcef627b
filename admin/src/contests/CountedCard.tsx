import { useTranslate } from 'react-admin';
import type { BarRow } from '../charts/barRow.ts';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { CountedBars } from './CountedBars.tsx';
import { FigureCard } from './FigureCard.tsx';

export interface CountedRow {
  key: string;
  name: string;
  count: number;
  colour: string;
}

interface CountedCardProps {
  title: string;
  /** The head of the column that names the rows. */
  head: string;
  sentence: string;
  chartName: string;
  rows: readonly CountedRow[];
  total: number;
  fileName: string;
}

/** Solutions counted by one thing: each with its number, its share and its bar. */
export function CountedCard({ title, head, sentence, chartName, rows, total, fileName }: CountedCardProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const columns: ViewColumn<CountedRow>[] = [
    { key: 'name', head, text: ({ name }) => name },
    {
      key: 'count',
      head: translate('contestFigures.solutions'),
      text: ({ count }) => formats.figure(count),
      figure: ({ count }) => count,
    },
    {
      key: 'share',
      head: translate('contestFigures.share'),
      text: ({ count }) => formats.percent(count / total),
      figure: ({ count }) => count / total,
    },
  ];
  const bars = rows.map(
    (row): BarRow => ({ ...row, value: row.count, mark: row.count === 0 ? 'zero' : 'bar', label: formats.figure(row.count) }),
  );
  return (
    <FigureCard
      title={title}
      heading="h3"
      sentence={sentence}
      chart={<CountedBars rows={bars} name={chartName} />}
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
