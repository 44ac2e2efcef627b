import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import type { DayOfContest, SolutionFigures } from '@pilotage/shared';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { findingOfDays } from './contestFindings.ts';
import { FigureCard } from './FigureCard.tsx';

const DayCharts = lazy(() => import('./DayCharts.tsx'));

interface DaysProps {
  solutions: SolutionFigures;
  timeZone: string;
  fileName: string;
}

/** When solutions come in: on each day until the deadline, and all until its end. */
export function DaysOfSolutions({ solutions, timeZone, fileName }: DaysProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { byDay, total } = solutions;
  const { busy, past, busiest, toCome } = findingOfDays(byDay);
  const written = (count: number | null) => (count === null ? translate('contestFigures.toCome') : formats.figure(count));
  const columns: ViewColumn<DayOfContest>[] = [
    { key: 'day', head: translate('contestFigures.day'), text: ({ day }) => formats.day(day) },
    {
      key: 'count',
      head: translate('contestFigures.onDay'),
      text: ({ count }) => written(count),
      figure: ({ count }) => count,
    },
    {
      key: 'running',
      head: translate('contestFigures.soFar'),
      text: ({ running }) => written(running),
      figure: ({ running }) => running,
    },
  ];
  const title = translate('contestFigures.byDay');
  const sentence = [
    translate('contestFigures.cameOn', { total, busy, of: past, smart_count: total }),
    busiest ? translate('contestFigures.busiest', { day: formats.day(busiest.day), count: busiest.count }) : '',
    toCome > 0 ? translate('contestFigures.daysLeft', { smart_count: toCome }) : '',
  ];
  return (
    <FigureCard
      title={title}
      heading="h3"
      sentence={sentence.filter((part) => part !== '').join(' ')}
      notes={translate('contestFigures.dayNote', { timeZone })}
      chart={
        <Suspense fallback={<Skeleton variant="rounded" height={340} />}>
          <DayCharts days={byDay} />
        </Suspense>
      }
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={byDay}
          columns={columns}
          rowKey={({ day }) => day}
          highest={340}
        />
      }
      rows={byDay}
      columns={columns}
      fileName={`${fileName}-days`}
    />
  );
}
