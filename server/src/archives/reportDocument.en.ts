import type { Measurement, NarrativeSection } from '@pilotage/shared';

/** The words of a report as a document, in English. */
export const reportWords = {
  title: 'Report',
  page: 'Page {page} of {pages}',
  organisation: 'Organisation',
  period: 'Period',
  state: 'State',
  submitted: 'First submitted',
  never: 'never',
  asOf: 'As of',
  figures: 'Figures',
  noFigures: 'No figures that may be read.',
  indicator: 'Figure',
  value: 'Value',
  availabilities: { reported: 'reported', notApplicable: 'not applicable', withheld: 'withheld' } satisfies Record<
    Measurement['availability'],
    string
  >,
  sections: {
    narrative: 'Summary',
    highlights: 'Highlights',
    problems: 'Problems and deviations',
    nextSteps: 'Next steps',
    targetGroups: 'Target groups reached',
  } satisfies Record<NarrativeSection, string>,
} as const;
