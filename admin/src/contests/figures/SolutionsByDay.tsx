import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import type { ContestDay, SolutionFigures } from '@pilotage/shared';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { useFormats } from '../../resource/format.ts';
import { summarizeDays } from './contestSummaries.ts';
import { FigureCard } from './FigureCard.tsx';

const SolutionDayCharts = lazy(() => import('./SolutionDayCharts.tsx'));

interface SolutionsByDayProps {
  solutions: SolutionFigures;
  timeZone: string;
  fileName: string;
}

/** Figure card: solutions by day until the deadline, and their running total. */
export function SolutionsByDay({ solutions, timeZone, fileName }: SolutionsByDayProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { byDay, total } = solutions;
  const { busy, past, busiest, toCome } = summarizeDays(byDay);
  const formatCount = (count: number | null) => (count === null ? translate('contestFigures.toCome') : formats.figure(count));
  const columns: ViewColumn<ContestDay>[] = [
    { key: 'day', header: translate('contestFigures.day'), text: ({ day }) => formats.day(day) },
    {
      key: 'count',
      header: translate('contestFigures.onDay'),
      text: ({ count }) => formatCount(count),
      figure: ({ count }) => count,
    },
    {
      key: 'running',
      header: translate('contestFigures.soFar'),
      text: ({ running }) => formatCount(running),
      figure: ({ running }) => running,
    },
  ];
  const title = translate('contestFigures.byDay');
  const summaryParts = [
    translate('contestFigures.cameOn', { total, busy, of: past, smart_count: total }),
    busiest ? translate('contestFigures.busiest', { day: formats.day(busiest.day), count: busiest.count }) : '',
    toCome > 0 ? translate('contestFigures.daysLeft', { smart_count: toCome }) : '',
  ];
  return (
    <FigureCard
      title={title}
      heading="h3"
      summary={summaryParts.filter((part) => part !== '').join(' ')}
      notes={translate('contestFigures.dayNote', { timeZone })}
      chart={
        <Suspense fallback={<Skeleton variant="rounded" height={340} />}>
          <SolutionDayCharts days={byDay} />
        </Suspense>
      }
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={byDay}
          columns={columns}
          rowKey={({ day }) => day}
          maxHeight={340}
        />
      }
      rows={byDay}
      columns={columns}
      fileName={`${fileName}-days`}
    />
  );
}
