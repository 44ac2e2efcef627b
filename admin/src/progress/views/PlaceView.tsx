import Alert from '@mui/material/Alert';
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
import type { ScopedChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { matrixParams, ratesParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** The indicators of one place as rows: their key is the indicator's code. */
const rowsOfPlace = (results: readonly ProgressRow[], place: string) =>
  results.filter(({ key }) => key === place).map((row) => ({ ...row, key: row.indicator }));

/** Of a pilot only what is assigned to it. */
const hasAssignments = ({ n, missing }: ProgressRow) => n > 0 || missing.length > 0;

interface PlaceViewProps {
  choices: ScopedChoices;
  /** The key of the rows: a country, an organisation or the consortium. */
  place: string;
  /** The name of what the view is about; left out: that of the place. */
  name?: string;
}

/** How far one country, organisation or pilot is, indicator by indicator. */
export function PlaceView({ choices, place, name: givenName }: PlaceViewProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { period, indicators, explain, addressOf, pilotId } = choices;
  const through = period?.number;
  const resultsQuery = useProgressMatrix(matrixParams(choices), period !== undefined);
  const ratesQuery = useReportingRates(ratesParams(choices, through), period !== undefined);
  const columns = useAttainmentColumns({ period, indicator: null, isMedian: false, place: translate('compare.indicator') });
  const markText = useMarkText(period);
  const indicatorOf = (code: string) => indicators.find((each) => each.code === code) ?? null;
  const barOf = useAttainmentBars(
    choices,
    ({ key }) => indicatorOf(key),
    ({ key }) => explain(key, place),
  );
  const results = rowsOfPlace(resultsQuery.data ?? [], place);
  const rows = createChartRows(
    pilotId === undefined ? results : results.filter(hasAssignments),
    (code) => indicatorOf(code)?.name ?? code,
  );
  const { n, of } = summarizeChartRows(rows);
  const name = givenName ?? names.groupName(place);
  const question = translate('compare.questions.place', { name });
  return (
    <ViewState query={combineQueries([resultsQuery, ratesQuery])} height={640}>
      {() =>
        pilotId !== undefined && rows.length === 0 ? (
          <Alert severity="info">{translate('pilots.nothingAssigned')}</Alert>
        ) : (
          <ViewCard
            question={question}
            sentence={<FindingSentence rows={rows} markText={markText} />}
            context={
              pilotId === undefined ? (
                <>
                  <ReportingSentence choices={choices} /> <ExpectedSentence rows={rows} number={through} />{' '}
                  <Link component={RouterLink} to={addressOf({ place: '' })} sx={hiddenInPrint}>
                    {translate('compare.allPlaces')}
                  </Link>
                </>
              ) : (
                <ExpectedSentence rows={rows} number={through} />
              )
            }
            isIllustrative={rows.some(({ illustrative }) => illustrative)}
            counted={translate('compare.nOfAssignments', { n, of })}
            notes={
              <>
                {translate('compare.barsNote', { number: through })}{' '}
                {pilotId !== undefined && translate('pilots.consortiumIndicatorsOnly')}
              </>
            }
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
            fileName={`attainment-${pilotId === undefined ? place : `pilot-${pilotId}`}-P${through}`}
          />
        )
      }
    </ViewState>
  );
}
