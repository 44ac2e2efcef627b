import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { AttainmentBars } from '../../charts/preloadedCharts.ts';
import { Link as RouterLink } from 'react-router';
import type { ProgressRow } from '@pilotage/shared';
import { createChartRows, summarizeChartRows } from '../../charts/chartRows.ts';
import { combineQueries } from '../combineQueries.ts';
import { useProgressMatrix, useReportingRates } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { ExpectedSentence } from './ExpectedSentence.tsx';
import { FindingSentence } from './FindingSentence.tsx';
import { ReportingSentence } from './ReportingSentence.tsx';
import { useAttainmentBars } from './useAttainmentBars.ts';
import { useAttainmentColumns } from './useAttainmentColumns.tsx';
import type { CompareChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { matrixParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** The indicators of one place as rows: their key is the indicator's code. */
const rowsOfPlace = (results: readonly ProgressRow[], place: string) =>
  results.filter(({ key }) => key === place).map((row) => ({ ...row, key: row.indicator }));

/** How far one country or organisation is, indicator by indicator: what its median is made of. */
export function PlaceView({ choices, place }: { choices: CompareChoices; place: string }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { period, indicators, explain, addressOf } = choices;
  const through = period?.number;
  const resultsQuery = useProgressMatrix(matrixParams(choices), period !== undefined);
  const ratesQuery = useReportingRates({ period: through }, period !== undefined);
  const columns = useAttainmentColumns({ period, indicator: null, isMedian: false, place: translate('compare.indicator') });
  const markText = useMarkText(period);
  const indicatorOf = (code: string) => indicators.find((each) => each.code === code) ?? null;
  const barOf = useAttainmentBars(
    choices,
    ({ key }) => indicatorOf(key),
    ({ key }) => explain(key, place),
  );
  const rows = createChartRows(rowsOfPlace(resultsQuery.data ?? [], place), (code) => indicatorOf(code)?.name ?? code);
  const { n, of } = summarizeChartRows(rows);
  const name = names.groupName(place);
  const question = translate('compare.questions.place', { name });
  return (
    <ViewState query={combineQueries([resultsQuery, ratesQuery])} height={640}>
      {() => (
        <ViewCard
          question={question}
          sentence={<FindingSentence rows={rows} markText={markText} />}
          context={
            <>
              <ReportingSentence choices={choices} /> <ExpectedSentence rows={rows} number={through} />{' '}
              <Link component={RouterLink} to={addressOf({ place: '' })} sx={hiddenInPrint}>
                {translate('compare.allPlaces')}
              </Link>
            </>
          }
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate('compare.nOfAssignments', { n, of })}
          notes={translate('compare.barsNote', { number: through })}
          chart={<AttainmentBars rows={rows.map(barOf)} name={translate('compare.placeChart', { name })} />}
          table={
            <ViewTable
              name={translate('compare.tableOf', { question })}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.key}
              link={({ key }) => explain(key, place)}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`attainment-${place}-P${through}`}
        />
      )}
    </ViewState>
  );
}
