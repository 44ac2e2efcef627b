import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { TotalBars } from '../../charts/preloadedCharts.ts';
import type { BarRow } from '../../charts/barRow.ts';
import { type ChartRow, createChartRows, isCarried, summarizeChartRows } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import { useProgress } from '../progressQueries.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { useRowDetails } from './useRowDetails.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { useTotalColumns } from './useTotalColumns.tsx';
import { placesParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

/** View of raw totals; a sentence above says what they sum. */
export function TotalsView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const names = useDisplayNames();
  const { by, code, indicator, period, explain } = choices;
  const markText = useMarkText(period);
  const progressQuery = useProgress(placesParams(choices), period !== undefined && code !== '');
  const rows = createChartRows(progressQuery.data ?? [], names.groupName, 'value');
  const { leaders, n, of } = summarizeChartRows(rows, 'value');
  const formatValue = (value: number | null) =>
    value === null || indicator === null ? '–' : formatIndicatorFigure(value, indicator, locale);
  const label = (row: ChartRow) => {
    return row.value === null ? markText(row) : formatValue(row.value);
  };
  const details = useRowDetails(period, () => indicator);
  const barOf = (row: ChartRow): BarRow => ({
    key: row.key,
    name: row.name,
    value: row.value,
    mark: row.mark,
    label: label(row),
    isIllustrative: row.illustrative,
    tone: names.toneOf(row.key),
    isCarried: isCarried(row),
    details: details(row, label(row)),
    to: explain(code, row.key),
  });
  const columns = useTotalColumns({ period, indicator, rows, place: translate(`compare.groupings.${by}`) });
  const [leader] = leaders;
  const sentence = leader
    ? translate('compare.largest', {
        names: list(leaders.map(({ name }) => name)),
        value: formatValue(leader.value),
        unit: indicator?.unit ?? '',
      })
    : translate('compare.nobodyReported');
  return (
    <ViewState query={progressQuery} height={640}>
      {() => (
        <ViewCard
          question={translate('compare.questions.totals')}
          sentence={sentence}
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate('compare.nOfAssignments', { n, of })}
          notes={
            <>
              {rows.some(isCarried) && translate('compare.carriedNote', { number: period?.number })}
              <Alert severity="warning" sx={{ mt: 1 }}>
                {translate('compare.valuesWarning', { name: indicator?.name ?? '' })} {indicator?.countingRule ?? ''}
              </Alert>
            </>
          }
          chart={
            <TotalBars
              rows={rows.map(barOf)}
              name={translate(`compare.totalsChart.${by}`, { name: indicator?.name ?? '' })}
              axis={(value) => formatValue(value)}
              hasWholeNumbers={indicator?.valueType !== 'ratio' && indicator?.decimals === 0}
            />
          }
          table={
            <ViewTable
              name={translate('compare.tableOf', { question: translate('compare.questions.totals') })}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.key}
              link={(row) => explain(code, row.key)}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`totals-${code}-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
