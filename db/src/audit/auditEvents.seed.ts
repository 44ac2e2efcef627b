import type { AuditEvent } from '@pilotage/shared';
import {
  leadAddress,
  managerAddressOf,
  type UserIdByEmail,
  staffAddressOf,
  twoMembershipsAddress,
} from '../access/access.seed.ts';
import { instantOn, daysAfter, type PeriodFacts } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { FiledMeasurement } from '../measurements/measurements.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import type { FiledReport } from '../reports/reports.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

type SeedAuditEvent = NewRecord<'auditEvents'>;
type AuditActor = Pick<SeedAuditEvent, 'actorId' | 'actorRole'>;

interface AuditSeedInput {
  people: UserIdByEmail;
  calendar: readonly PeriodFacts[];
  periods: PeriodsByNumber;
  reports: readonly FiledReport[];
  measurements: readonly FiledMeasurement[];
  today: string;
}

const createEvent = (
  actor: AuditActor,
  content: Omit<SeedAuditEvent, 'actorId' | 'actorRole' | 'requestId' | 'origin'>,
): SeedAuditEvent => ({
  ...actor,
  ...content,
  requestId: null,
  origin: null,
});

const leadActorOf = (people: UserIdByEmail): AuditActor => ({ actorId: getNamed(people, leadAddress), actorRole: 'leadPartner' });

function periodEventsOf({ people, calendar, periods }: AuditSeedInput): SeedAuditEvent[] {
  return calendar.flatMap(({ number, openedOn, closedOn }) => {
    const { id } = getNamed(periods, number);
    const transitionEvents = (action: 'open' | 'close', on: string | null, from: string, to: string) =>
      on === null
        ? []
        : [
            createEvent(leadActorOf(people), {
              organisationId: null,
              periodId: id,
              action,
              resource: 'periods',
              recordId: id,
              before: { state: from },
              after: { state: to },
              at: instantOn(on, '08:30'),
            }),
          ];
    return [...transitionEvents('open', openedOn, 'planned', 'open'), ...transitionEvents('close', closedOn, 'open', 'closed')];
  });
}

/** The staff account that content a figure. One account works for both Polish partners. */
function writerActorOf(people: UserIdByEmail, { slug, number }: FiledReport): AuditActor {
  const hasTwoMemberships = `${slug}/${number}` === 'fundusz-wspolpracy/4' || `${slug}/${number}` === 'rops-poznan/5';
  return {
    actorId: getNamed(people, hasTwoMemberships ? twoMembershipsAddress : staffAddressOf(slug)),
    actorRole: 'partnerStaff',
  };
}

function measurementEventsOf({ people, measurements, today }: AuditSeedInput): SeedAuditEvent[] {
  return measurements.map(({ measurement, filed }) => {
    const { id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = measurement;
    const { organisationId, periodId } = measurement;
    return createEvent(writerActorOf(people, filed), {
      organisationId,
      periodId,
      action: 'create',
      resource: 'measurements',
      recordId: id,
      before: null,
      after: { ...content, state: 'draft' },
      at: instantOn(daysAfter(filed.filing.submittedOn ?? today, -1 - (id % 4)), '10:15'),
    });
  });
}

function reportEventsOf({ people, reports }: AuditSeedInput): SeedAuditEvent[] {
  return reports.flatMap(({ report, slug, submittedAt, decidedAt }) => {
    const { organisationId, periodId, id: recordId, state, lastReturn } = report;
    const subject: Pick<SeedAuditEvent, 'organisationId' | 'periodId' | 'resource' | 'recordId'> = {
      organisationId,
      periodId,
      resource: 'reports',
      recordId,
    };
    if (submittedAt === null) return [];
    const submit = createEvent(
      { actorId: getNamed(people, managerAddressOf(slug)), actorRole: 'partnerManager' },
      {
        ...subject,
        action: 'submit',
        before: { state: 'draft', firstSubmittedAt: null },
        after: { state: 'submitted', firstSubmittedAt: submittedAt },
        at: submittedAt,
      },
    );
    if (decidedAt === null) return [submit];
    const decision = {
      approved: { action: 'approve', before: { state: 'submitted' }, after: { state: 'approved' } },
      returned: { action: 'return', before: { state: 'submitted', lastReturn: null }, after: { state: 'returned', lastReturn } },
    } satisfies Record<string, Pick<AuditEvent, 'action' | 'before' | 'after'>>;
    const decided = state === 'returned' ? decision.returned : decision.approved;
    return [submit, createEvent(leadActorOf(people), { ...subject, ...decided, at: decidedAt })];
  });
}

/**
 * Seeds the audit events of the demo, oldest first: opening and closing of periods, input of figures, and submission, approval
 * and return of reports.
 */
export async function seedAuditEvents(store: Store, input: AuditSeedInput): Promise<void> {
  const events = [...periodEventsOf(input), ...measurementEventsOf(input), ...reportEventsOf(input)];
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const each of events) await store.insert('auditEvents', each);
}
