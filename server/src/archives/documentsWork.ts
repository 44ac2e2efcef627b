import { NotFound } from '@pilotage/db';
import type { Measurement, Report } from '@pilotage/shared';
import { renderDocument } from '../documents/renderDocument.ts';
import { buildMinutes } from '../meetings/minutes/buildMinutes.ts';
import { loadMinutes } from '../meetings/minutes/loadMinutes.ts';
import { minutesTextsOf } from '../meetings/minutes/minutesTexts.ts';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { buildReportDocument } from './buildReportDocument.ts';
import { loadPageFrame, type PageFrame } from './loadPageFrame.ts';
import { minutesPathOf, reportPathOf } from './archivePaths.ts';
import { readArchivedRows } from './readArchivedRows.ts';

/** Minutes are read now: a meeting that was removed meanwhile has none. */
async function writeMinutes({ reader, content }: ArchiveContext, meetingId: number): Promise<void> {
  try {
    const minutes = buildMinutes(await loadMinutes(reader, meetingId), minutesTextsOf('en'));
    await content.write(minutesPathOf(meetingId), await renderDocument('pdf', minutes));
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
}

async function loadFigures(content: WorkFolder, { organisationId, periodId }: Report): Promise<Measurement[]> {
  const figures: Measurement[] = [];
  for await (const figure of readArchivedRows(content, 'measurements'))
    if (figure.organisationId === organisationId && figure.periodId === periodId) figures.push(figure);
  return figures;
}

async function writeReport({ content, startedAt }: ArchiveContext, { cells }: PageFrame, report: Report): Promise<void> {
  const formatInstant = cells.formatInstant.bind(cells);
  const figures = await loadFigures(content, report);
  const document = buildReportDocument({ report, figures, names: cells.names, startedAt, formatInstant });
  await content.write(reportPathOf(report.id), await renderDocument('pdf', document));
}

/** Minutes and reports as PDF. */
export const documentsWork: ArchiveWork = {
  phase: 'documents',
  async list(context) {
    const frame = await loadPageFrame(context);
    const steps: (() => Promise<void>)[] = [];
    for await (const { id } of readArchivedRows(context.content, 'meetings')) steps.push(() => writeMinutes(context, id));
    // What was never handed in has nothing that others read.
    for await (const report of readArchivedRows(context.content, 'reports'))
      if (report.firstSubmittedAt !== null || report.organisationId === context.requester.organisationId)
        steps.push(() => writeReport(context, frame, report));
    return steps;
  },
};
