import type { Store } from '@pilotage/db';
import { type HandoverPoint, isPeriodOverdue, type Period, type Report } from '@pilotage/shared';
import { loadUnansweredRemarks } from '../reports/loadUnansweredRemarks.ts';
import { createPoint } from './createPoint.ts';
import type { HandoverScope } from './handoverScope.ts';

interface ReportPointsInput {
  store: Store;
  scope: HandoverScope;
  today: string;
  periods: readonly Period[];
}

/** A report of which a period expects figures; null where nothing was entered yet. */
interface ExpectedReport {
  period: Period;
  organisationId: number;
  report: Report | null;
}

const isHandedIn = (report: Report | null) => report !== null && ['submitted', 'approved'].includes(report.state);

type ReportEntry = Pick<HandoverPoint, 'resource' | 'id' | 'title' | 'organisationId' | 'dueOn' | 'isLate'>;

const aboutReport = ({ period, organisationId, report }: ExpectedReport, today: string): ReportEntry => ({
  resource: report === null ? 'periods' : 'reports',
  id: report === null ? period.id : report.id,
  title: `P${period.number}`,
  organisationId,
  dueOn: period.dueOn,
  isLate: isPeriodOverdue(period, today) && !isHandedIn(report),
});

/** What an organisation sees of its own report: figures that are missing, and remarks that nobody has answered. */
async function loadOwnPoints({ store, today }: ReportPointsInput, expected: ExpectedReport): Promise<HandoverPoint[]> {
  const { period, organisationId, report } = expected;
  const where = { organisationId, periodId: period.id };
  const wanted = await store.all('expectations', { where: { ...where, expected: true }, fields: ['assignmentId'] });
  const cells = await store.all('measurements', { where, fields: ['assignmentId'] });
  const filled = new Set(cells.map(({ assignmentId }) => assignmentId));
  const missing = wanted.filter(({ assignmentId }) => !filled.has(assignmentId)).length;
  const about = aboutReport(expected, today);
  const remarks = report === null ? [] : await loadUnansweredRemarks(store, report);
  return [
    ...remarks.map(({ comment }) => createPoint({ ...about, kind: 'returnedFigure', title: `${about.title}: ${comment}` })),
    missing > 0
      ? createPoint({ ...about, kind: 'missingFigures', count: missing })
      : createPoint({ ...about, kind: 'openReport' }),
  ];
}

/** The reports that open periods ask for. */
async function listExpectedReports(
  { store, scope, periods }: ReportPointsInput,
  reports: readonly Report[],
): Promise<ExpectedReport[]> {
  const where = scope.organisationId === null ? {} : { organisationId: scope.organisationId };
  const expected: ExpectedReport[] = [];
  for (const period of periods.filter(({ state }) => state === 'open')) {
    const counts = await store.countBy('expectations', 'organisationId', { ...where, periodId: period.id, expected: true });
    for (const organisationId of counts.keys()) {
      if (organisationId === null) continue;
      const report = reports.find((each) => each.organisationId === organisationId && each.periodId === period.id);
      expected.push({ period, organisationId, report: report ?? null });
    }
  }
  return expected;
}

/** What is open about reports: for an organisation what it has to hand in, for the lead partner what waits for review and what is not handed in. */
export async function loadReportPoints(input: ReportPointsInput): Promise<HandoverPoint[]> {
  const { store, scope, today, periods } = input;
  const reports = await store.all('reports', {
    where: scope.organisationId === null ? {} : { organisationId: scope.organisationId },
  });
  const points: HandoverPoint[] = [];
  for (const report of reports) {
    const period = periods.find(({ id }) => id === report.periodId);
    if (period && report.state === 'submitted')
      points.push(
        createPoint({ ...aboutReport({ period, organisationId: report.organisationId, report }, today), kind: 'reportToReview' }),
      );
  }
  for (const expected of await listExpectedReports(input, reports)) {
    if (isHandedIn(expected.report)) continue;
    if (scope.reader.role === 'leadPartner') points.push(createPoint({ ...aboutReport(expected, today), kind: 'openReport' }));
    else points.push(...(await loadOwnPoints(input, expected)));
  }
  return points;
}
