import type { DocumentFormat, ReportBasis, ReportPhase } from '@pilotage/shared';

export const halfYearReportEnglish = {
  halfYearReport: {
    title: 'Half-year report',
    text: 'One document of a period: the consortium, a part for each country with charts, figures and words, what is open, and how to read it. It holds what you may read, and no figure of a draft.',
    empty: 'You have made no half-year report yet.',
    noPeriod: 'No period has opened yet. There is a report as soon as the lead partner opens the first one.',
    of: 'Half-year report of P%{number}',
    period: 'It is about the period that is chosen at the top of the page: P%{number}.',
    basis: 'Figures',
    bases: {
      approved: 'Approved figures',
      submitted: 'Approved and submitted figures',
    } satisfies Record<ReportBasis, string>,
    format: 'Kind of file',
    formats: {
      pdf: 'PDF',
      docx: 'Word document',
    } satisfies Record<DocumentFormat, string>,
    byMail: 'Who gets it by mail',
    request: 'Make the report',
    requested: 'The report is being made. You can leave this page.',
    list: 'Your reports',
    listText: 'Nobody else can download them. The latest three are kept, each for seven days.',
    name: 'P%{number}, %{basis}, %{format}, %{instant}',
    asOf: 'As of %{instant}',
    requestedAt: 'Asked for %{instant}',
    phases: {
      reading: 'Reading figures and words',
      chapters: 'Building the chapters',
      writing: 'Writing the document',
    } satisfies Record<ReportPhase, string>,
    downloadOf: 'Download the report: %{name}',
    cancelled: 'The report is not made.',
    retryOf: 'Make the report anew: %{name}',
    ready: 'The report is ready.',
    broken: 'The report was not made.',
    removeOf: 'Remove the report: %{name}',
    removeTitle: 'Remove this report?',
    removeText: 'It can be made again, with the figures as they are then.',
    removed: 'The report is removed.',
  },
};
