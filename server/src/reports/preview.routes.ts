import { type Store, systemStoreOf } from '@pilotage/db';
import {
  type ProgressRowChange,
  diffProgressRows,
  hasFigures,
  type FigureIndicator,
  type Indicator,
  type ProgressInput,
  type Report,
  reportMachine,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { progressRowSchema } from '../progress/progressSchemas.ts';
import { loadPeriodProgressContext } from '../progress/progressQuery.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;

const approvalPreviewSchema = z.array(
  z.object({
    indicator: z.string(),
    by: z.enum(groupings),
    key: z.string(),
    /** The number of the period; figures count through it. */
    period: z.int(),
    before: progressRowSchema,
    after: progressRowSchema,
  }),
);

const reopenPreviewSchema = z.object({
  /** The number of figures to restate. */
  cells: z.int(),
  /** The running totals, statuses and chart points that depend on them. */
  hanging: z.array(
    z.object({
      indicator: z.string(),
      by: z.enum(groupings),
      key: z.string(),
      period: z.int(),
      value: z.number().nullable(),
      attainment: z.number().nullable(),
      status: z.string().nullable(),
      n: z.int(),
      of: z.int(),
    }),
  ),
});

type NumericIndicator = Indicator & FigureIndicator;

/** The numeric indicators that the report's organisation is assigned. */
async function loadReportedIndicators(store: Store, { organisationId }: Report): Promise<NumericIndicator[]> {
  const assignments = await store.all('assignments', { where: { organisationId }, fields: ['indicatorId'] });
  const ids = [...new Set(assignments.map(({ indicatorId }) => indicatorId))];
  const indicators = await store.all('indicators', { where: { id: ids } });
  return indicators.flatMap((each) => (hasFigures(each) ? [each] : []));
}

interface OrganisationPeriod {
  organisationId: number;
  periodId: number;
}

const belongsToReport = (cell: OrganisationPeriod, report: Report) =>
  cell.organisationId === report.organisationId && cell.periodId === report.periodId;

async function getPeriodNumber(store: Store, { periodId }: Report): Promise<number> {
  return (await store.get('periods', periodId)).number;
}

interface ChangedRowsInput {
  before: ProgressInput;
  after: ProgressInput;
  indicators: readonly NumericIndicator[];
  today: string;
  through: readonly number[];
}

const listChangedRows = ({
  before,
  after,
  indicators,
  today,
  through,
}: ChangedRowsInput): (ProgressRowChange & { indicator: string })[] =>
  indicators.flatMap((indicator) =>
    through.flatMap((number) =>
      groupings.flatMap((by) =>
        diffProgressRows(before, after, indicator, { by, through: number, today }).map((row) => ({
          ...row,
          indicator: indicator.code,
        })),
      ),
    ),
  );

/** The progress rows that the approval of the report in its current state would change. Drafts of other periods do not count. */
async function previewApproval(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'update');
  const indicators = await loadReportedIndicators(store, report);
  const context = await loadPeriodProgressContext(store);
  const before = await loadProgressInput({ store, indicators, basis: 'approved', context });
  const own = await loadProgressInput({ store, indicators, basis: 'own', context });
  const cells = [
    ...before.cells.filter((cell) => !belongsToReport(cell, report)),
    ...own.cells.filter((cell) => belongsToReport(cell, report)),
  ];
  const { today } = context;
  const through = [await getPeriodNumber(store, report)];
  return listChangedRows({ before, after: { ...before, cells }, indicators, today, through }).map(
    ({ before: row, ...changedRow }) => ({
      ...changedRow,
      key: row.key,
      before: row,
    }),
  );
}

/** The progress rows that would change without the approved figures of the report. Throws 409 if the report is not approved. */
async function previewReopening(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'reopen');
  if (!reportMachine.find(report.state, 'reopen')) throw new Problem('invalidState');
  const indicators = await loadReportedIndicators(store, report);
  const context = await loadPeriodProgressContext(store);
  const before = await loadProgressInput({ store, indicators, basis: 'approved', context });
  const cells = before.cells.filter((cell) => !belongsToReport(cell, report));
  const number = await getPeriodNumber(store, report);
  const through = before.periods.filter((period) => period.opened && period.number >= number).map((period) => period.number);
  const { today } = context;
  const changed = listChangedRows({ before, after: { ...before, cells }, indicators, today, through });
  const { organisationId, periodId } = report;
  return {
    cells: await systemStoreOf(store).count('measurements', { organisationId, periodId, state: 'approved' }),
    hanging: changed
      .map(({ indicator, by, period, before: { key, value, attainment, status, n, of } }) => {
        return { indicator, by, key, period, value, attainment, status, n, of };
      })
      .toSorted((a, b) => a.indicator.localeCompare(b.indicator) || a.period - b.period),
  };
}

export const previewRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/preview',
    summary: 'Preview the effect of approving a report',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'update' },
    out: approvalPreviewSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await previewApproval(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/reopen-preview',
    summary: 'Preview the effect of reopening a report',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'reopen' },
    out: reopenPreviewSchema,
    status: 200,
    errorStatuses: [409],
    handle: async (request, { store }) => ({ status: 200, body: await previewReopening(store, request) }),
  }),
] as const;
