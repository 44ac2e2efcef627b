import type { Store, StoredConsolidatedReport } from '@pilotage/db';
import type { ReportPhase } from '@pilotage/shared';
import { type PhaseOfWork, runPhases } from '../backgroundWork/runPhases.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { createWorkJob, type WorkJobDependencies } from '../backgroundWork/workJob.ts';
import { renderDocument } from '../documents/renderDocument.ts';
import type { DocumentBlock } from '../documents/textDocument.ts';
import type { Job } from '../jobs/job.ts';
import { buildConsolidatedReport, listChapters } from './buildConsolidatedReport.ts';
import { type ConsolidatedReport, loadConsolidatedReport } from './loadConsolidatedReport.ts';
import { reportKind } from './reportKind.ts';

/** How often a long step gives a sign of life, in ms. */
const signOfLifeMs = 10_000;

/** Waits for a long step and gives signs of life meanwhile. Throws what a sign of life threw, once the step has ended. */
async function withSignsOfLife<T>(keepAlive: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  const faults: unknown[] = [];
  const timer = setInterval(() => void keepAlive().catch((error: unknown) => faults.push(error)), signOfLifeMs);
  try {
    const result = await work();
    if (faults.length > 0) throw faults[0];
    return result;
  } finally {
    clearInterval(timer);
  }
}

interface ReportContext {
  /** What its requester reads. */
  store: Store;
  work: StoredConsolidatedReport;
  /** What becomes the document. */
  content: WorkFolder;
  /** What was read and built so far. */
  notes: WorkFolder;
  publicUrl: string;
  /** Says within a long step that the work goes on. */
  keepAlive(): Promise<void>;
}

const contentNote = 'report.json';
const chapterNoteOf = (at: number): string => `chapter-${at}.json`;

async function readContent(notes: WorkFolder): Promise<ConsolidatedReport> {
  const content: ConsolidatedReport = JSON.parse(await notes.read(contentNote));
  return content;
}

async function readChapter(notes: WorkFolder, at: number): Promise<readonly DocumentBlock[]> {
  const blocks: readonly DocumentBlock[] = JSON.parse(await notes.read(chapterNoteOf(at)));
  return blocks;
}

/** The name under which a report is downloaded. */
const fileNameOf = ({ period, basis }: ConsolidatedReport, { format }: StoredConsolidatedReport): string =>
  `half-year-report-P${period.number}-${basis}.${format}`;

/** Everything is read at once, so that all figures are of one version of the data. What follows is made of that. */
const phases: readonly PhaseOfWork<ReportPhase, ReportContext>[] = [
  {
    phase: 'reading',
    list: async ({ store, work, notes, keepAlive }) => [
      async () => {
        const report = await withSignsOfLife(keepAlive, () =>
          loadConsolidatedReport(store, { ...work, isWithoutWords: work.purpose === 'outside' }),
        );
        await notes.write(contentNote, JSON.stringify(report));
      },
    ],
  },
  {
    phase: 'chapters',
    async list({ notes, publicUrl }) {
      const chapters = listChapters(await readContent(notes), publicUrl);
      return chapters.map((build, at) => () => notes.write(chapterNoteOf(at), JSON.stringify(build())));
    },
  },
  {
    phase: 'writing',
    list: async ({ work, content, notes, publicUrl, keepAlive }) => [
      async () => {
        const report = await readContent(notes);
        const count = listChapters(report, publicUrl).length;
        const chapters: (readonly DocumentBlock[])[] = [];
        for (let at = 0; at < count; at += 1) chapters.push(await readChapter(notes, at));
        const document = buildConsolidatedReport(report, chapters);
        const bytes = await withSignsOfLife(keepAlive, () => renderDocument(work.format, document));
        await content.write(fileNameOf(report, work), bytes);
      },
    ],
  },
];

export interface ReportJobDependencies extends WorkJobDependencies {
  /** Origin of every link. */
  publicUrl: string;
}

/** Makes the half-year reports that wait. */
export const createReportJob = (dependencies: ReportJobDependencies): Job =>
  createWorkJob(dependencies, reportKind, async (work, folders, { save, keepAlive }) => {
    const context = {
      store: dependencies.stores.for(work.requester),
      work,
      content: await folders.contentOf(work.folder),
      notes: await folders.notesOf(work.folder),
      publicUrl: dependencies.publicUrl,
      keepAlive,
    };
    await runPhases({ phases, context, from: work, save });
  });
