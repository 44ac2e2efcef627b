import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ScoreFigures } from '@pilotage/shared';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { findingOfMarks } from './contestFindings.ts';
import { FigureCard } from './FigureCard.tsx';

const MarkColumns = lazy(() => import('./MarkColumns.tsx'));

type Step = ScoreFigures['steps'][number] & { name: string; criterionId: number; n: number };

function useColumns(): ViewColumn<Step>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const share = ({ count, n }: Step) => (n === 0 ? null : count / n);
  return [
    { key: 'criterion', head: translate('contestFigures.criterion'), text: ({ name }) => name },
    {
      key: 'points',
      head: translate('contestFigures.points'),
      text: ({ value }) => formats.figure(value),
      figure: ({ value }) => value,
    },
    { key: 'meaning', head: translate('contestFigures.meaning'), text: ({ text }) => text },
    {
      key: 'marks',
      head: translate('contestFigures.marks'),
      text: ({ count }) => formats.figure(count),
      figure: ({ count }) => count,
    },
    {
      key: 'share',
      head: translate('contestFigures.share'),
      text: (step) => (step.n === 0 ? '–' : formats.percent(step.count / step.n)),
      figure: share,
    },
  ];
}

/** The criteria with the highest and the lowest marks, in a sentence. */
function useSentence(scores: readonly ScoreFigures[]): string | null {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  const found = findingOfMarks(scores);
  if (found === null) return null;
  const { highest, lowest } = found;
  const said = ({ names, median }: typeof highest) => ({ names: list(names), median: figure(median) });
  if (lowest === null) return translate('contestFigures.allAlike', said(highest));
  return `${translate('contestFigures.highest', said(highest))} ${translate('contestFigures.lowest', said(lowest))}`;
}

/** How marks are spread over the scale of each criterion. */
export function SpreadOfMarks({ scores, fileName }: { scores: readonly ScoreFigures[]; fileName: string }) {
  const translate = useTranslate();
  const columns = useColumns();
  const sentence = useSentence(scores);
  if (sentence === null) return <Typography sx={{ color: 'text.secondary' }}>{translate('contestFigures.noMarks')}</Typography>;
  const rows = scores.flatMap(({ criterionId, name, n, steps }) =>
    steps.map((step): Step => ({ ...step, criterionId, name, n })),
  );
  const title = translate('contestFigures.byScore');
  return (
    <FigureCard
      title={title}
      heading="h3"
      sentence={sentence}
      notes={translate('contestFigures.scoreNote')}
      shares="1fr 1fr"
      chart={
        <Suspense fallback={<Skeleton variant="rounded" height={170} />}>
          <MarkColumns scores={scores} />
        </Suspense>
      }
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={rows}
          columns={columns}
          rowKey={({ criterionId, value }) => `${criterionId}-${value}`}
          highest={420}
        />
      }
      rows={rows}
      columns={columns}
      fileName={`${fileName}-marks`}
    />
  );
}
