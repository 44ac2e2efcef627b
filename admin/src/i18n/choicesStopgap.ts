import { accessEnglish } from '../access/access.en.ts';
import { auditEnglish } from '../audit/audit.en.ts';
import { checksEnglish } from '../checks/checks.en.ts';
import { contestsEnglish } from '../contests/contests.en.ts';
import { cooperationsEnglish } from '../cooperations/cooperations.en.ts';
import { indicatorsEnglish } from '../indicators/indicators.en.ts';
import { organisationsEnglish } from '../organisations/organisations.en.ts';
import { periodsEnglish } from '../periods/periods.en.ts';
import { pilotsEnglish } from '../pilots/pilots.en.ts';
import { reportsEnglish } from '../reports/reports.en.ts';
import { scoringEnglish } from '../scoring/scoring.en.ts';
import { solutionsEnglish } from '../solutions/solutions.en.ts';

const { roles, locales, invitationStates } = accessEnglish.access;
const { indicators } = indicatorsEnglish;
const { contests } = contestsEnglish;

/** The words of choices by resource and field, until they stand there. */
export const choicesStopgap = {
  resources: {
    users: { choices: { locale: locales } },
    memberships: { choices: { role: roles } },
    invitations: { choices: { role: roles, locale: locales, state: invitationStates } },
    auditEvents: { choices: { resource: auditEnglish.audit.resources, action: auditEnglish.audit.actions } },
    checks: { choices: { kind: checksEnglish.checks.kinds, severity: checksEnglish.checks.severities } },
    contests: { choices: { state: contests.states, tieRule: contests.tieRules, juryApart: contests.juriesApart } },
    cooperations: { choices: { state: cooperationsEnglish.cooperations.states } },
    indicators: {
      choices: {
        kind: indicators.kinds,
        valueType: indicators.valueTypes,
        accumulation: indicators.accumulations,
        direction: indicators.directions,
      },
    },
    organisations: { choices: { kind: organisationsEnglish.organisations.kinds } },
    periods: { choices: { state: periodsEnglish.periods.states } },
    pilots: { choices: { stage: pilotsEnglish.pilots.stages } },
    reports: { choices: { state: reportsEnglish.reports.states } },
    scores: { choices: { state: scoringEnglish.scoring.states } },
    solutions: { choices: { state: solutionsEnglish.solutions.states } },
  },
};
