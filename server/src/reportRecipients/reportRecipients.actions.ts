import { systemStoreOf } from '@pilotage/db';
import type { FieldProblems } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { transition } from '../http/records/transition.ts';
import { guardedRoute } from '../http/route.ts';
import { findReportReader, orderReport, reportMailKey } from './orderReport.ts';

const sendReport = transition({
  resource: 'reportRecipients',
  action: 'sendReport',
  summary: 'Send the half-year report of a period to a recipient now: once, or again where the mail was given up',
  body: versionBody.extend({ periodId: z.int().min(1) }),
  async assertState({ system, record }) {
    if (record.state !== 'active' || (await findReportReader(system, record)) === null) throw new Problem('invalidState');
  },
  async validate({ system, body: { periodId } }): Promise<FieldProblems> {
    const [period] = await system.all('periods', { where: { id: periodId } });
    return period && period.state !== 'planned' ? {} : { periodId: { code: 'field.notFound' } };
  },
  async apply({ store, system, record, body: { periodId } }) {
    const { id, sentPeriodIds } = record;
    const key = reportMailKey(id, periodId);
    const outcome = (await store.internal.mails.findOutcomes([key])).get(key);
    const isDone = sentPeriodIds.includes(periodId) && outcome?.state !== 'failed' && outcome?.state !== 'dropped';
    if (isDone) throw new Problem('duplicate', { detail: 'This report was sent to this recipient already.' });
    const reader = await findReportReader(system, record);
    if (!reader) throw new Problem('invalidState');
    await orderReport(store, record, periodId, reader);
    return { changes: { sentPeriodIds: [...new Set([...sentPeriodIds, periodId])] } };
  },
});

const deliverySchema = z.object({
  periodId: z.int(),
  /** `sent`: the mail server took it. Of one that was sent more than 30 days ago, nothing else is known. */
  state: z.enum(['waiting', 'sent', 'failed', 'dropped']),
  endedAt: z.string().nullable(),
});

/** Recipients of half-year reports: send one now, and what became of each mail. */
export const reportRecipientRoutes = [
  sendReport,
  guardedRoute({
    method: 'get',
    path: '/api/reportRecipients/:id/deliveries',
    summary: 'Read what became of the half-year reports that were sent to a recipient',
    access: { resource: 'reportRecipients', action: 'read' },
    out: z.array(deliverySchema),
    status: 200,
    async handle(request, { store }) {
      const { id, sentPeriodIds } = await store.get('reportRecipients', idOf(request));
      const { mails } = systemStoreOf(store).internal;
      const outcomes = await mails.findOutcomes(sentPeriodIds.map((periodId) => reportMailKey(id, periodId)));
      const body = sentPeriodIds.map((periodId) => ({
        periodId,
        ...(outcomes.get(reportMailKey(id, periodId)) ?? { state: 'sent', endedAt: null }),
      }));
      return { status: 200, body };
    },
  }),
] as const;
