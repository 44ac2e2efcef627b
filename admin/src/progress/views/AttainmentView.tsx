import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { type ChartRow, createChartRows, summarizeChartRows } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { useProgress } from '../progressQueries.ts';
import { FindingSentence } from './FindingSentence.tsx';
import type { CompareChoices } from './useCompareChoices.ts';
import { useAttainmentColumns } from './useAttainmentColumns.ts';
import { useMarkText } from './useMarkText.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

const AttainmentBars = lazy(() => import('../../charts/AttainmentBars.tsx'));

/** View "How far is each country?": attainment bars. */
export function AttainmentView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { by, basis, code, indicator, period, explain } = choices;
  const progressQuery = useProgress({ by, basis, indicator: code, through: period?.number }, period !== undefined);
  const columns = useAttainmentColumns(period, code === '' ? null : indicator);
  const markText = useMarkText(period);
  const rows = createChartRows(progressQuery.data ?? [], names.groupName);
  const { n, of } = summarizeChartRows(rows);
  const label = (row: ChartRow) => {
    const shown = row.attainment === null ? markText(row) : formats.percent(row.attainment);
    return row.illustrative ? `${shown} ◌` : shown;
  };
  const table = translate('compare.tableOf', { question: translate(`compare.questions.far.${by}`) });
  return (
    <ViewState query={progressQuery} height={640}>
      {() => (
        <ViewCard
          question={translate(`compare.questions.far.${by}`)}
          sentence={<FindingSentence rows={rows} markText={markText} />}
          counted={translate(code === '' ? 'compare.nOfIndicators' : 'compare.nOfAssignments', { n, of })}
          notes={translate(code === '' ? 'compare.medianNote' : 'compare.barsNote', { name: indicator?.name ?? '' })}
          chart={
            <Suspense fallback={<Skeleton variant="rounded" height={rows.length * 40 + 36} />}>
              <AttainmentBars
                rows={rows}
                name={translate('compare.chart', { name: indicator?.name ?? translate('compare.all') })}
                label={label}
                colour={(row) => names.colour(row.key)}
              />
            </Suspense>
          }
          table={
            <ViewTable
              name={table}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.key}
              link={(row) => (code === '' ? null : explain(code, row.key))}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`attainment-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
