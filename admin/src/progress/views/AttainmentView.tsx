import { useTranslate } from 'react-admin';
import { AttainmentBars } from '../../charts/preloadedCharts.ts';
import { createChartRows, summarizeChartRows } from '../../charts/chartRows.ts';
import { addResults } from '../../charts/countExpected.ts';
import { combineQueries } from '../combineQueries.ts';
import { useProgress, useProgressMatrix, useReportingRates } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { ExpectedSentence } from './ExpectedSentence.tsx';
import { FindingSentence } from './FindingSentence.tsx';
import { PlaceView } from './laterViews.ts';
import { ReportingSentence } from './ReportingSentence.tsx';
import { useAttainmentBars } from './useAttainmentBars.ts';
import { useAttainmentColumns } from './useAttainmentColumns.tsx';
import type { CompareChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { matrixParams, placesParams, ratesParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

/** Attainment of all places: of one indicator, or the median of all. */
function AllPlacesView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { by, code, indicator, period, explain, addressOf } = choices;
  const isMedian = code === '';
  const through = period?.number;
  const rowsQuery = useProgress(placesParams(choices), period !== undefined);
  const resultsQuery = useProgressMatrix(matrixParams(choices), period !== undefined && isMedian);
  const ratesQuery = useReportingRates(ratesParams(choices, through), period !== undefined);
  const columns = useAttainmentColumns({ period, indicator, isMedian, place: translate(`compare.groupings.${by}`) });
  const markText = useMarkText(period);
  const place = (key: string) => (isMedian ? addressOf({ place: key }) : explain(code, key));
  const barOf = useAttainmentBars(
    choices,
    () => indicator,
    ({ key }) => place(key),
  );
  const plainRows = createChartRows(rowsQuery.data ?? [], names.groupName);
  const rows = isMedian ? addResults(plainRows, resultsQuery.data ?? []) : plainRows;
  const { n, of } = summarizeChartRows(rows);
  const question = translate(`compare.questions.far.${by}`);
  return (
    <ViewState query={combineQueries([rowsQuery, { ...resultsQuery, isNeeded: isMedian }, ratesQuery])} height={640}>
      {() => (
        <ViewCard
          question={question}
          sentence={<FindingSentence rows={rows} markText={markText} />}
          context={
            <>
              <ReportingSentence choices={choices} /> <ExpectedSentence rows={rows} number={through} />
            </>
          }
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate(isMedian ? 'compare.nOfIndicators' : 'compare.nOfAssignments', { n, of })}
          notes={translate(isMedian ? 'compare.medianNote' : 'compare.barsNote', {
            name: indicator?.name ?? '',
            number: through,
          })}
          chart={
            <AttainmentBars
              rows={rows.map(barOf)}
              name={translate(`compare.chart.${by}`, { name: indicator?.name ?? translate('compare.all') })}
            />
          }
          table={
            <ViewTable
              name={translate('compare.tableOf', { question })}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.key}
              link={({ key }) => place(key)}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`attainment-P${through}`}
        />
      )}
    </ViewState>
  );
}

/** View "Progress": attainment bars of all places, or of the indicators of one place. */
export const AttainmentView = ({ choices }: { choices: CompareChoices }) =>
  choices.place === null ? <AllPlacesView choices={choices} /> : <PlaceView choices={choices} place={choices.place} />;
