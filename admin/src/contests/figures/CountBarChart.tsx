import { Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { type BarRow, barRowHeight } from '../../charts/barRow.ts';
import { TotalBars } from '../../charts/preloadedCharts.ts';
import { useFormats } from '../../resource/format.ts';

/** Bar chart of whole numbers, each bar labelled. */
export function CountBarChart({ rows, name }: { rows: readonly BarRow[]; name: string }) {
  const formats = useFormats();
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={rows.length * barRowHeight + 24} />}>
      <TotalBars rows={rows} name={name} axis={(value) => formats.figure(value)} hasWholeNumbers />
    </Suspense>
  );
}
