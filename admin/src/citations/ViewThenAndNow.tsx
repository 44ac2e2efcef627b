import { useState } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { type Definitions, useDefinitions } from '../progress/asOf/useDefinitions.ts';
import { filtersOfKey, paramsOfFilters, readFilters } from '../progress/filters/filterAddress.ts';
import { combineQueries } from '../progress/combineQueries.ts';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import type { TotalRow } from '../progress/scales/totalRows.ts';
import { useFormatTotal } from '../progress/scales/useFormatTotal.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { ViewColumn } from '../progress/views/viewColumn.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { ViewTable } from '../progress/views/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { ChangedOrganisations } from './ChangedOrganisations.tsx';
import { FigureReasons } from './FigureReasons.tsx';
import { MediansThenAndNow } from './MediansThenAndNow.tsx';
import { useCitedLimits } from './useCitedLimits.ts';
import { useCitedRows, type ViewParams } from './useCitedRows.ts';
import { useCitedScale, useCitedTotals } from './useCitedTotals.ts';
import { useFigureTexts } from './useFigureTexts.ts';
import { useKnownFigures } from './useKnownFigures.ts';
import { isChangedRow, pairViewRows, type ViewRowPair } from './viewRows.ts';

const findIndicator = (definitions: Definitions | undefined, code: string | null): Indicator | null =>
  definitions?.indicators.find((each) => each.code === code) ?? null;

function RowReasons({ pair, params, asOf }: { pair: ViewRowPair; params: ViewParams; asOf: string }) {
  const translate = useTranslate();
  const { through, basis, scale } = params;
  const limits = paramsOfFilters(filtersOfKey(readFilters(new URLSearchParams(params)), pair.place));
  const { query, before, after } = useKnownFigures(
    { indicator: pair.indicator ?? '', key: pair.place, through, basis, ...limits },
    asOf,
  );
  return (
    <ViewState query={query} height={120}>
      {() =>
        before && after ? (
          <FigureReasons before={before} after={after} hasBudgets={scale === 'budget'} />
        ) : (
          <Typography>{translate('citations.gone')}</Typography>
        )
      }
    </ViewState>
  );
}

/** Why one figure of a view has changed, once somebody asks. */
function RowDetails({ name, ...row }: { name: string; pair: ViewRowPair; params: ViewParams; asOf: string }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box component="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 28, borderRadius: 1 }}>
        {translate('citations.whyRow', { name })}
      </Box>
      <Box sx={{ py: 1, paddingInlineStart: 2 }}>{isOpen && <RowReasons {...row} />}</Box>
    </Box>
  );
}

const cardStyle = { p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** Which filters and which scale were on when the view was cited; nothing where none was. */
function CitedLimits({ params }: { params: ViewParams }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const limits = useCitedLimits()(params);
  const isAtScale = useCitedScale(params) !== 'value';
  if (limits.length === 0) return null;
  const hasScale = params.scale !== undefined && params.scale !== 'value';
  const note = isAtScale ? 'citations.scaleNote' : 'citations.scaleNotOpen';
  return (
    <Typography>
      {translate('citations.limited', { limits: list(limits) })} {hasScale && translate(note)}
    </Typography>
  );
}

/** The figures of a view as they were known at one time. */
interface KnownView {
  definitions: Definitions | undefined;
  /** The totals at the scale of the view; none where they are shown as they are. */
  totals: ReadonlyMap<string, TotalRow>;
}

/** A total at the scale of the view, with the total as it is. */
function useScaledText(params: ViewParams, { definitions }: KnownView) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const indicator = findIndicator(definitions, params.indicator ?? null);
  const { total, shown, unknown } = useFormatTotal(indicator, useCitedScale(params), names.groupName);
  return (row: TotalRow): string =>
    row.value === null && row.total === null
      ? '–'
      : translate('citations.scaled', { quotient: unknown(row) ?? shown(row), total: total(row.total) });
}

/** The columns of the table: what a figure is of, then and now. */
function usePairColumns(params: ViewParams, then: KnownView, now: KnownView) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { percent } = useFormats();
  const { figureText } = useFigureTexts();
  const scaledThen = useScaledText(params, then);
  const scaledNow = useScaledText(params, now);
  const nameOf = ({ indicator, place }: ViewRowPair) => {
    const known = findIndicator(now.definitions, indicator) ?? findIndicator(then.definitions, indicator);
    return translate('citations.row', { indicator: known?.name ?? indicator, place: names.groupName(place) });
  };
  const rowText = (
    row: ProgressComparisonRow | null,
    { definitions, totals }: KnownView,
    scaledText: (total: TotalRow) => string,
  ): string => {
    if (row === null) return '–';
    const scaled = totals.get(row.key);
    if (scaled) return scaledText(scaled);
    const indicator = findIndicator(definitions, row.indicator);
    const value = indicator ? figureText(row.value, indicator) : '–';
    return row.attainment === null ? value : `${value} (${percent(row.attainment)})`;
  };
  const columns: ViewColumn<ViewRowPair>[] = [
    { key: 'name', header: translate('citations.fact'), text: nameOf },
    { key: 'before', header: translate('citations.knownThen'), text: ({ before }) => rowText(before, then, scaledThen) },
    { key: 'after', header: translate('citations.knownNow'), text: ({ after }) => rowText(after, now, scaledNow) },
  ];
  return { columns, nameOf };
}

interface FiguresProps {
  pairs: readonly ViewRowPair[];
  params: ViewParams;
  asOf: string;
  then: KnownView;
  now: KnownView;
}

/** The figures of a view in a table, those that changed first, each of these with its reasons. */
function FigurePairs({ pairs, params, asOf, then, now }: FiguresProps) {
  const translate = useTranslate();
  const { columns, nameOf } = usePairColumns(params, then, now);
  const isChanged = (pair: ViewRowPair) =>
    isChangedRow(pair) || then.totals.get(pair.place)?.value !== now.totals.get(pair.place)?.value;
  const changed = pairs.filter(isChanged);
  const sentence =
    changed.length === 0
      ? translate('citations.nothing')
      : translate('citations.rowsChanged', { changed: changed.length, all: pairs.length });
  return (
    <>
      <Typography sx={{ fontSize: '1.0625rem' }}>{pairs.length === 0 ? translate('citations.noneInView') : sentence}</Typography>
      <ViewTable
        name={translate('citations.table')}
        rows={[...changed, ...pairs.filter((pair) => !isChanged(pair))]}
        columns={columns}
        rowKey={({ key }) => key}
      />
      {changed.length > 0 && <Typography variant="h2">{translate('citations.why')}</Typography>}
      {changed.map((pair) => (
        <RowDetails key={pair.key} pair={pair} params={params} asOf={asOf} name={nameOf(pair)} />
      ))}
      {then.definitions && now.definitions && (
        <ChangedOrganisations
          params={params}
          places={new Set(pairs.map(({ place }) => place))}
          then={then.definitions}
          now={now.definitions}
          hasBudgets={params.scale === 'budget'}
        />
      )}
    </>
  );
}

/** The figures of a view as they were known then beside what is known now; those that changed come with their reasons. */
export function ViewThenAndNow({ params, asOf }: { params: ViewParams; asOf: string }) {
  const translate = useTranslate();
  const [thenDefinitions, nowDefinitions] = [useDefinitions(asOf), useDefinitions('', true)];
  const past = useCitedRows(params, asOf);
  const present = useCitedRows(params, '');
  const pastTotals = useCitedTotals(params, asOf, thenDefinitions.data);
  const presentTotals = useCitedTotals(params, '', nowDefinitions.data);
  const loading = [past.query, present.query, pastTotals.query, presentTotals.query, thenDefinitions, nowDefinitions];
  const medians = pairViewRows(past.medians, present.medians);
  return (
    <ViewState query={combineQueries(loading)} height={520}>
      {() => (
        <Card component="section" aria-labelledby="then-and-now" sx={cardStyle}>
          <Typography id="then-and-now" variant="h2">
            {translate('citations.thenAndNow')}
          </Typography>
          <CitedLimits params={params} />
          {medians.length > 0 && <MediansThenAndNow pairs={medians} />}
          <FigurePairs
            pairs={pairViewRows(past.rows, present.rows)}
            params={params}
            asOf={asOf}
            then={{ definitions: thenDefinitions.data, totals: pastTotals.totals }}
            now={{ definitions: nowDefinitions.data, totals: presentTotals.totals }}
          />
        </Card>
      )}
    </ViewState>
  );
}
