import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { combineQueries } from '../progress/combineQueries.ts';
import { type ReportingRates, useReportingRates } from '../progress/progressQueries.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { ViewColumn } from '../progress/views/viewColumn.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { ViewTable } from '../progress/views/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { listReporters } from './listReporters.ts';
import type { ViewParams } from './useCitedRows.ts';

type ReportingRow = ReportingRates['organisations'][number];

interface ReportPair {
  organisationId: number;
  before: string;
  after: string;
}

/** The reports of a period as it was known then who had handed in, beside what is known now. */
export function ReportsThenAndNow({ params, asOf }: { params: ViewParams; asOf: string }) {
  const { through, countries, organisations } = params;
  const translate = useTranslate();
  const names = useDisplayNames();
  const formats = useFormats();
  const { toLocalDay } = useConsortiumClock();
  const asked = { period: through, countries, organisations };
  const [thenQuery, nowQuery] = [useReportingRates({ ...asked, asOf }), useReportingRates(asked)];
  const describe = (row: ReportingRow | undefined): string => {
    if (row?.submitted)
      return translate('citations.report.in', {
        day: row.firstSubmittedAt === null ? '' : formats.day(toLocalDay(row.firstSubmittedAt)),
      });
    return translate(row?.expected ? 'citations.report.notIn' : 'citations.report.notExpected');
  };
  const stateOf = ({ data }: typeof nowQuery, id: number) =>
    describe(data?.organisations.find((each) => each.organisationId === id));
  const rows = listReporters(nowQuery.data, thenQuery.data).map(
    (organisationId): ReportPair => ({
      organisationId,
      before: stateOf(thenQuery, organisationId),
      after: stateOf(nowQuery, organisationId),
    }),
  );
  const changed = rows.filter(({ before, after }) => before !== after);
  const columns: ViewColumn<ReportPair>[] = [
    {
      key: 'organisation',
      header: translate('compare.groupings.organisation'),
      text: ({ organisationId }) => names.organisation(organisationId),
    },
    { key: 'before', header: translate('citations.knownThen'), text: ({ before }) => before },
    { key: 'after', header: translate('citations.knownNow'), text: ({ after }) => after },
  ];
  return (
    <ViewState query={combineQueries([thenQuery, nowQuery])} height={520}>
      {() => (
        <Card
          component="section"
          aria-labelledby="then-and-now"
          sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          <Typography id="then-and-now" variant="h2">
            {translate('citations.thenAndNow')}
          </Typography>
          <Typography sx={{ fontSize: '1.0625rem' }}>
            {translate('citations.reportsChanged', { changed: changed.length, all: rows.length, number: through })}
          </Typography>
          <ViewTable
            name={translate('citations.table')}
            rows={[...changed, ...rows.filter((row) => !changed.includes(row))]}
            columns={columns}
            rowKey={({ organisationId }) => String(organisationId)}
          />
        </Card>
      )}
    </ViewState>
  );
}
