import { lazy, Suspense } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { type ChartRow, chartRows, finding } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';
import { useProgress } from './progressClient.ts';
import { Sentence } from './Sentence.tsx';
import type { CompareChoices } from './useCompareChoices.ts';
import { useFarColumns } from './useFarColumns.ts';
import { useMarkWords } from './useMarkWords.ts';
import { useNames } from './useNames.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

const AttainmentBars = lazy(() => import('../charts/AttainmentBars.tsx'));

/** How far is each country? */
export function FarView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const { by, basis, code, indicator, period, explain } = choices;
  const asked = useProgress({ by, basis, indicator: code, through: period?.number }, period !== undefined);
  const columns = useFarColumns(period, code === '' ? null : indicator);
  const words = useMarkWords(period);
  const rows = chartRows(asked.data ?? [], names.place);
  const { n, of } = finding(rows);
  const label = (row: ChartRow) => {
    const shown = row.attainment === null ? words(row) : formats.percent(row.attainment);
    return row.illustrative ? `${shown} ◌` : shown;
  };
  const table = translate('compare.tableOf', { question: translate(`compare.questions.far.${by}`) });
  return (
    <ViewState asked={asked} height={640}>
      {() => (
        <ViewCard
          question={translate(`compare.questions.far.${by}`)}
          sentence={<Sentence rows={rows} words={words} />}
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
