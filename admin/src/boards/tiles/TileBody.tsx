import { useMemo } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import type { CitedQuestion } from '@pilotage/shared';
import { addressOfQuestion } from '../../citations/addressOfQuestion.ts';
import { type ViewFrame, ViewFrameContext } from '../../progress/views/viewFrameContext.ts';
import { CompareTile } from './CompareTile.tsx';
import { FigureTile } from './FigureTile.tsx';
import { TileContent } from './TileContent.tsx';
import { TileFailure, TileNote } from './TileFailure.tsx';
import type { useTilePeriod } from './useTilePeriod.ts';

interface TileBodyProps {
  /** The question about the period of the tile; null: there is no such period, or its view is not there any more. */
  question: CitedQuestion | null;
  period: ReturnType<typeof useTilePeriod>;
  name: string;
  /** Height in px that is kept while it loads. */
  height: number;
  /** Whether it takes one column. */
  isNarrow: boolean;
}

interface QuestionTileProps extends Pick<TileBodyProps, 'name' | 'height' | 'isNarrow'> {
  question: CitedQuestion;
}

function QuestionTile({ question, name, height, isNarrow }: QuestionTileProps) {
  if (question.path === '/compare')
    return <CompareTile address={addressOfQuestion(question, question.params.asOf ?? '')} height={height} isNarrow={isNarrow} />;
  const { asOf = '', ...params } = question.params;
  return <FigureTile params={params} asOf={asOf} name={name} />;
}

/** What a tile shows: its view or its figure, or why there is none. */
export function TileBody({ question, period, name, height, isNarrow }: TileBodyProps) {
  const translate = useTranslate();
  const frame = useMemo((): ViewFrame => ({ Content: TileContent, Failure: TileFailure, height }), [height]);
  if (period.error) return <TileFailure error={period.error} onRetry={() => void period.refetch()} />;
  if (period.isLoading)
    return <Skeleton variant="rounded" height={height} role="progressbar" aria-label={translate('shell.loading')} />;
  if (question === null) return <TileNote why={period.number === null && period.isNewest ? 'noPeriod' : 'gone'} />;
  return (
    <ViewFrameContext value={frame}>
      <QuestionTile question={question} name={name} height={height} isNarrow={isNarrow} />
    </ViewFrameContext>
  );
}
