import { type Store, systemOf } from '@pilotage/db';
import {
  type ChangedRow,
  changedRows,
  hasFigures,
  type FigureIndicator,
  type Indicator,
  type ProgressInput,
  type Report,
  reportMachine,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { progressInput } from '../progress/progressInput.ts';
import { progressRow } from '../progress/progressSchemas.ts';
import { knownOf } from '../progress/question.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;

const previewAnswer = z.array(
  z.object({
    indicator: z.string(),
    by: z.enum(groupings),
    key: z.string(),
    /** Through the period of this number. */
    period: z.int(),
    before: progressRow,
    after: progressRow,
  }),
);

const reopenPreview = z.object({
  /** Figures that are to be restated. */
  cells: z.int(),
  /** Running totals, statuses and the points of charts that hang on them. */
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

type Figured = Indicator & FigureIndicator;

/** The indicators that somebody of the report's organisation reports, and that have figures. */
async function indicatorsOf(store: Store, { organisationId }: Report): Promise<Figured[]> {
  const assignments = await store.all('assignments', { where: { organisationId }, fields: ['indicatorId'] });
  const ids = [...new Set(assignments.map(({ indicatorId }) => indicatorId))];
  const indicators = await store.all('indicators', { where: { id: ids } });
  return indicators.flatMap((each) => (hasFigures(each) ? [each] : []));
}

interface Place {
  organisationId: number;
  periodId: number;
}

const isIn = (cell: Place, report: Report) => cell.organisationId === report.organisationId && cell.periodId === report.periodId;

async function numberOf(store: Store, { periodId }: Report): Promise<number> {
  return (await store.get('periods', periodId)).number;
}

interface Compared {
  before: ProgressInput;
  after: ProgressInput;
  indicators: readonly Figured[];
  today: string;
  through: readonly number[];
}

const linesOf = ({ before, after, indicators, today, through }: Compared): (ChangedRow & { indicator: string })[] =>
  indicators.flatMap((indicator) =>
    through.flatMap((number) =>
      groupings.flatMap((by) =>
        changedRows(before, after, indicator, { by, through: number, today }).map((row) => ({
          ...row,
          indicator: indicator.code,
        })),
      ),
    ),
  );

/** What all others will see once this report is approved as it is now; the drafts of other periods stay out. */
async function preview(store: Store, request: Request) {
  const report = await store.target('reports', idOf(request), 'update');
  const indicators = await indicatorsOf(store, report);
  const known = await knownOf(store);
  const before = await progressInput({ store, indicators, basis: 'approved', known });
  const own = await progressInput({ store, indicators, basis: 'own', known });
  const cells = [...before.cells.filter((cell) => !isIn(cell, report)), ...own.cells.filter((cell) => isIn(cell, report))];
  const { today } = known;
  const through = [await numberOf(store, report)];
  return linesOf({ before, after: { ...before, cells }, indicators, today, through }).map(({ before: row, ...line }) => ({
    ...line,
    key: row.key,
    before: row,
  }));
}

/** Everything that would be another if the approved figures of the report were not there. */
async function hanging(store: Store, request: Request) {
  const report = await store.target('reports', idOf(request), 'reopen');
  if (!reportMachine.find(report.state, 'reopen')) throw new Problem('state');
  const indicators = await indicatorsOf(store, report);
  const known = await knownOf(store);
  const before = await progressInput({ store, indicators, basis: 'approved', known });
  const cells = before.cells.filter((cell) => !isIn(cell, report));
  const number = await numberOf(store, report);
  const through = before.periods.filter((period) => period.opened && period.number >= number).map((period) => period.number);
  const { today } = known;
  const lines = linesOf({ before, after: { ...before, cells }, indicators, today, through });
  const { organisationId, periodId } = report;
  return {
    cells: await systemOf(store).count('measurements', { organisationId, periodId, state: 'approved' }),
    hanging: lines
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
    summary: 'What the others will see once a report is approved as it is',
    cost: expensive,
    access: { resource: 'reports', action: 'update' },
    out: previewAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await preview(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/reopen-preview',
    summary: 'What hangs on the approved figures of a report',
    cost: expensive,
    access: { resource: 'reports', action: 'reopen' },
    out: reopenPreview,
    status: 200,
    refuses: [409],
    handle: async (request, { store }) => ({ status: 200, body: await hanging(store, request) }),
  }),
] as const;
