import { useContext } from 'react';
import Box from '@mui/material/Box';
import { useGetList, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { LateReports } from '../../home/LateReports.tsx';
import { useLateReports } from '../../home/useLateReports.ts';
import { useFormats } from '../../resource/format.ts';
import { paramsOfFilters, placesOf } from '../filters/filterAddress.ts';
import { useAllReportingRates } from '../progressQueries.ts';
import { ReportCalendar } from './ReportCalendar.tsx';
import { ReportLegend } from './ReportLegend.tsx';
import { type ReportCalendarCell, type ReportCalendarRow, createReportCalendar } from './createReportCalendar.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { useConsortiumClock } from '../useConsortiumClock.ts';
import { useToday } from '../useToday.ts';
import { ViewCard } from './ViewCard.tsx';
import { useWithIllustrative } from './useWithIllustrative.ts';
import type { ViewColumn } from './viewColumn.ts';
import { ViewFrameContext } from './viewFrameContext.ts';
import { ViewState } from './ViewState.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** View "Are reports in?": organisations by periods, each on time, late, missing or not due. */
export function ReportsView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const today = useToday();
  const { toLocalDay } = useConsortiumClock();
  const { openedPeriods, period, asOf, filters } = choices;
  const isFramed = useContext(ViewFrameContext) !== null;
  // The late reports are those of everybody.
  const isOfAll = filters.countries.length + filters.organisations.length === 0;
  const ratesQuery = useAllReportingRates(
    openedPeriods.map(({ number }) => number),
    paramsOfFilters(placesOf(filters)),
  );
  // The late reports stand above: they come together with the rest, so that they move nothing.
  const { isPending: isLatePending } = useLateReports();
  const { data: reports = [] } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'id', order: 'ASC' },
  });
  const selectedRates = ratesQuery.data.find((each) => each.period === period?.number);
  const rows = createReportCalendar({
    periods: openedPeriods,
    rates: ratesQuery.data,
    nameOf: names.organisation,
    today,
    toLocalDay,
  });
  const withIllustrative = useWithIllustrative();
  const describeCell = ({ punctuality, at, reason }: ReportCalendarCell) => {
    const why = reason === null ? '' : translate(`compare.reasons.${reason}`);
    return translate(`compare.punctuality.${punctuality}`, {
      day: at === null ? '' : formats.day(at),
      reason: why,
    }).trim();
  };
  const columns: ViewColumn<ReportCalendarRow>[] = [
    { key: 'organisation', header: translate('compare.groupings.organisation'), text: ({ name }) => name },
    ...openedPeriods.map(({ id, number, dueOn, illustrative }, index) => ({
      key: String(id),
      header: withIllustrative(translate('compare.periodDue', { number, day: formats.day(dueOn) }), illustrative),
      text: ({ cells }: ReportCalendarRow) => (cells[index] ? describeCell(cells[index]) : ''),
    })),
  ];
  const late = rows.filter(({ cells }) =>
    cells.some(({ periodId, punctuality }) => periodId === period?.id && punctuality === 'missing'),
  );
  const sentence = [
    translate('compare.reportsIn', {
      submitted: selectedRates?.submitted ?? 0,
      expected: selectedRates?.expected ?? 0,
      number: period?.number,
    }),
    late.length > 0 ? translate('compare.reportsMissing', { names: late.map(({ name }) => name).join(', ') }) : '',
  ];
  return (
    <ViewState query={{ ...ratesQuery, isPending: ratesQuery.isPending || isLatePending || names.isPending }} height={620}>
      {() => (
        <>
          {asOf === '' && !isFramed && isOfAll && (
            <Box sx={{ display: 'contents', ...hiddenInPrint }}>
              <LateReports />
            </Box>
          )}
          <ViewCard
            question={translate('compare.questions.reports')}
            sentence={sentence.filter((part) => part !== '').join(' ')}
            counted={translate('compare.onTimeOf', { n: selectedRates?.onTime ?? 0, of: selectedRates?.expected ?? 0 })}
            notes={
              <>
                {translate('compare.reportsNote')}
                <ReportLegend rows={rows} />
              </>
            }
            table={
              <ReportCalendar
                rows={rows}
                periods={openedPeriods}
                describe={describeCell}
                name={translate('compare.tableOf', { question: translate('compare.questions.reports') })}
                reportOf={({ organisationId }, { periodId }) => {
                  const report = reports.find((each) => each.organisationId === organisationId && each.periodId === periodId);
                  return report ? `/reports/${report.id}/show` : null;
                }}
              />
            }
            rows={rows}
            columns={columns}
            fileName="reports"
          />
        </>
      )}
    </ViewState>
  );
}
