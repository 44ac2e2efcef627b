import { blankReport, type Report } from '@pilotage/shared';
import { instantOn, type PeriodFacts } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { AssignmentsByCode } from '../indicators/assignments.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { OrganisationsOwingReport } from '../periods/expectations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import { knownFrom, systemStoreOf } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';
import { type Filing, filingOf } from './filings.seed.ts';

/** A report with the slug of its organisation, its period, and the instants of its changes. */
export interface FiledReport {
  report: Report;
  slug: string;
  /** Position of the organisation. */
  index: number;
  /** Number of the period. */
  number: number;
  filing: Filing;
  submittedAt: string | null;
  decidedAt: string | null;
}

const narratives: ReadonlyMap<number, string> = new Map([
  [1, 'The first half-year went into agreements, the study of the region and the first trainings.'],
  [2, 'Trainings began in earnest. The trainers met twice to compare what they had learnt.'],
  [3, 'The academy opened in September; the online modules brought new people to the workshops.'],
  [4, 'Work moved from trainings to the pilot. Two events were held together with the municipalities.'],
  [5, 'The contest and the pilot took most of the time. Fewer trainings were held, as planned.'],
]);

const outlooks = [
  'Most participants came from small organisations.',
  'The next step is agreed with the local stakeholders.',
  'One event was moved for want of a room; no participant was lost.',
  'More people asked for mentoring than we could take.',
];

const narrativeOf = (number: number, index: number) =>
  `Illustrative text, not of the organisation. ${getNamed(narratives, number)} ${outlooks[(index + number) % outlooks.length]}`;

/** Cells that the lead partner returns, by indicator code. */
const remarks: Readonly<Record<string, string>> = {
  ATTENDANCES: 'The lists add up to 57. Please check which trainings are counted twice. (Illustrative.)',
  CERTIFIED: 'Are these certificates, or confirmations of attendance? The rule counts certificates alone. (Illustrative.)',
};

function returnOf(slug: string, assignments: AssignmentsByCode, decidedAt: string): NonNullable<Report['lastReturn']> {
  const cells = Object.entries(remarks).map(([code, comment]) => ({
    assignmentId: getNamed(getNamed(assignments, code), slug).id,
    comment,
  }));
  return { comment: 'Thank you. Two figures need a second look, the rest is accepted. (Illustrative.)', cells, at: decidedAt };
}

type ReportSteps = Pick<FiledReport, 'submittedAt' | 'decidedAt'> & Pick<Report, 'state' | 'lastReturn'>;

/** Submits a report and decides about it, on the days on which that happened. */
async function fileReport(store: Store, begun: Report, { state, submittedAt, decidedAt, lastReturn }: ReportSteps) {
  if (submittedAt === null) return begun;
  const system = systemStoreOf(store);
  knownFrom(store, submittedAt);
  const submitted = await system.update('reports', begun, { state: 'submitted', firstSubmittedAt: submittedAt }, 'submit');
  if (decidedAt === null || (state !== 'approved' && state !== 'returned')) return submitted;
  knownFrom(store, decidedAt);
  if (state === 'approved') return system.update('reports', submitted, { state }, 'approve');
  return system.update('reports', submitted, { state, lastReturn }, 'return');
}

interface ReportSeedInput {
  organisations: OrganisationsBySlug;
  periods: PeriodsByNumber;
  assignments: AssignmentsByCode;
  owing: OrganisationsOwingReport;
  calendar: readonly PeriodFacts[];
  today: string;
}

/** Seeds the report of every organisation that must report. The audit events are seeded separately. */
export async function seedReports(store: Store, input: ReportSeedInput): Promise<FiledReport[]> {
  const { organisations, periods, assignments, owing, calendar, today } = input;
  const system = systemStoreOf(store);
  const filed: FiledReport[] = [];
  for (const facts of calendar) {
    const { number } = facts;
    for (const [index, [slug, { id: organisationId }]] of [...organisations].entries()) {
      if (!owing.get(number)?.has(organisationId)) continue;
      const filing = filingOf(slug, index, facts, today);
      const submittedAt = filing.submittedOn === null ? null : instantOn(filing.submittedOn, '09:40');
      const decidedAt = filing.decidedOn === null ? null : instantOn(filing.decidedOn, '14:05');
      knownFrom(store, instantOn(facts.openedOn ?? today, '09:00'));
      const begun = await system.insert('reports', {
        ...blankReport,
        organisationId,
        periodId: getNamed(periods, number).id,
        narrative: filing.hasContent ? narrativeOf(number, index) : null,
      });
      const report = await fileReport(store, begun, {
        state: filing.state,
        submittedAt,
        decidedAt,
        lastReturn: filing.state === 'returned' && decidedAt !== null ? returnOf(slug, assignments, decidedAt) : null,
      });
      filed.push({ report, slug, index, number, filing, submittedAt, decidedAt });
    }
  }
  return filed;
}
