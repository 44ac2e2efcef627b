import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ScoreFigures } from '@pilotage/shared';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { useFormats } from '../../resource/format.ts';
import { summarizeMarks } from './contestSummaries.ts';
import { FigureCard } from './FigureCard.tsx';

const MarkHistograms = lazy(() => import('./MarkHistograms.tsx'));

type MarkDistributionRow = ScoreFigures['steps'][number] & { name: string; criterionId: number; n: number };

function useMarkColumns(): ViewColumn<MarkDistributionRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const share = ({ count, n }: MarkDistributionRow) => (n === 0 ? null : count / n);
  return [
    { key: 'criterion', header: translate('contestFigures.criterion'), text: ({ name }) => name },
    {
      key: 'points',
      header: translate('contestFigures.points'),
      text: ({ value }) => formats.figure(value),
      figure: ({ value }) => value,
    },
    { key: 'meaning', header: translate('contestFigures.meaning'), text: ({ text }) => text },
    {
      key: 'marks',
      header: translate('contestFigures.marks'),
      text: ({ count }) => formats.figure(count),
      figure: ({ count }) => count,
    },
    {
      key: 'share',
      header: translate('contestFigures.share'),
      text: (step) => (step.n === 0 ? '–' : formats.percent(step.count / step.n)),
      figure: share,
    },
  ];
}

/** A sentence with the criteria of the highest and of the lowest points. */
function useMarkSummary(scores: readonly ScoreFigures[]): string | null {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  const marksSummary = summarizeMarks(scores);
  if (marksSummary === null) return null;
  const { highest, lowest } = marksSummary;
  const textParams = ({ names, median }: typeof highest) => ({ names: list(names), median: figure(median) });
  if (lowest === null) return translate('contestFigures.allAlike', textParams(highest));
  return `${translate('contestFigures.highest', textParams(highest))} ${translate('contestFigures.lowest', textParams(lowest))}`;
}

/** Figure card: distribution of the points of each criterion. */
export function MarkDistribution({ scores, fileName }: { scores: readonly ScoreFigures[]; fileName: string }) {
  const translate = useTranslate();
  const columns = useMarkColumns();
  const summary = useMarkSummary(scores);
  if (summary === null) return <Typography sx={{ color: 'text.secondary' }}>{translate('contestFigures.noMarks')}</Typography>;
  const rows = scores.flatMap(({ criterionId, name, n, steps }) =>
    steps.map((step): MarkDistributionRow => ({ ...step, criterionId, name, n })),
  );
  const title = translate('contestFigures.byScore');
  return (
    <FigureCard
      title={title}
      heading="h3"
      summary={summary}
      notes={translate('contestFigures.scoreNote')}
      columnWidths="1fr 1fr"
      chart={
        <Suspense fallback={<Skeleton variant="rounded" height={170} />}>
          <MarkHistograms scores={scores} />
        </Suspense>
      }
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={rows}
          columns={columns}
          rowKey={({ criterionId, value }) => `${criterionId}-${value}`}
          maxHeight={420}
        />
      }
      rows={rows}
      columns={columns}
      fileName={`${fileName}-marks`}
    />
  );
}
