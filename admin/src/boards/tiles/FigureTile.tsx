import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { useFigureSentence } from '../../citations/useFigureSentence.ts';
import type { FigureParams } from '../../citations/useKnownFigures.ts';
import { DefinitionNote } from '../../indicators/definitions/DefinitionNote.tsx';
import { AsOfContext } from '../../progress/asOf/asOfContext.ts';
import { useDefinitions } from '../../progress/asOf/useDefinitions.ts';
import { combineQueries } from '../../progress/combineQueries.ts';
import { ExplainedFigure } from '../../progress/explain/ExplainedFigure.tsx';
import { formatIndicatorFigure } from '../../progress/formatIndicatorFigure.ts';
import { type ExplainedPart, useExplanation } from '../../progress/progressQueries.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { useFormats } from '../../resource/format.ts';
import { TileDisclosure } from './TileDisclosure.tsx';
import { TileNote } from './TileFailure.tsx';

/** The parts of a figure by assignment. */
function PartsTable({ parts, indicator, name }: { parts: readonly ExplainedPart[]; indicator: Indicator; name: string }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { locale } = useFormats();
  const columns: ViewColumn<ExplainedPart>[] = [
    {
      key: 'organisation',
      header: translate('boards.tile.organisation'),
      text: (part) => names.organisation(part.organisationId),
    },
    {
      key: 'value',
      header: translate('boards.tile.value'),
      text: ({ value }) => (value === null ? '–' : formatIndicatorFigure(value, indicator, locale)),
      figure: ({ value }) => value,
    },
  ];
  return <ViewTable name={name} rows={parts} columns={columns} rowKey={({ assignmentId }) => String(assignmentId)} />;
}

/** The indicator of a figure, as it is defined as of the time of the tile. */
function useFigureIndicator(code: string, asOf: string) {
  const presentQuery = useGetList<Indicator>('indicators', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'name', order: 'ASC' },
  });
  const pastQuery = useDefinitions(asOf);
  const indicators = asOf === '' ? presentQuery.data : pastQuery.data?.indicators;
  return { query: asOf === '' ? presentQuery : pastQuery, indicator: indicators?.find((each) => each.code === code) };
}

function ExplainedTile({ params, asOf, name }: FigureTileProps) {
  const translate = useTranslate();
  const sentenceOf = useFigureSentence();
  const explanationQuery = useExplanation({ ...params });
  const { query, indicator } = useFigureIndicator(params.indicator, asOf);
  const explanation = explanationQuery.data;
  return (
    <ViewState query={combineQueries([explanationQuery, query])} height={230}>
      {() =>
        explanation && indicator ? (
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <div>
              <Typography sx={{ fontSize: '1.0625rem' }}>{sentenceOf(explanation.figure, indicator)}</Typography>
              <Typography variant="body2" color="text.secondary">
                {translate('compare.nOfAssignments', { n: explanation.figure.n, of: explanation.figure.of })}
              </Typography>
            </div>
            <ExplainedFigure figure={explanation.figure} indicator={indicator} />
            <DefinitionNote indicator={indicator} />
            {explanation.figure.illustrative && (
              <Typography variant="body2" color="text.secondary">
                <IllustrativeNote />
              </Typography>
            )}
            <TileDisclosure summary={translate('boards.tile.parts')}>
              <PartsTable parts={explanation.parts} indicator={indicator} name={`${translate('boards.tile.parts')}: ${name}`} />
            </TileDisclosure>
          </Box>
        ) : (
          <TileNote why="gone" />
        )
      }
    </ViewState>
  );
}

interface FigureTileProps {
  params: FigureParams;
  /** As of when; empty: now. */
  asOf: string;
  /** What the tile is called. */
  name: string;
}

/** A figure on a tile, as Explain has it. */
export const FigureTile = (props: FigureTileProps) => (
  <AsOfContext value={props.asOf}>
    <ExplainedTile {...props} />
  </AsOfContext>
);
