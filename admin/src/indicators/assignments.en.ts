import type { ResourceWords } from '../i18n/resourceWords.ts';

export const assignmentsWords = {
  name: 'Target |||| Targets',
  empty: 'No targets yet. Here the lead partner says which organisation reports what, and how much is aimed at.',
  fields: {
    id: 'Number',
    organisationId: 'Organisation',
    indicatorId: 'Indicator',
    pilotId: 'Pilot',
    baseline: 'Baseline',
    target: 'Target',
    milestones: 'Levels on the way',
    fromPeriodId: 'First period',
    untilPeriodId: 'Last period',
    illustrative: 'Illustrative',
    local: 'Local',
  },
} satisfies ResourceWords<'assignments'>;
