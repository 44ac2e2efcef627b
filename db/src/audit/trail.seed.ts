import type { AuditEvent } from '@pilotage/shared';
import { leadAddress, managerOf, type People, staffOf, twoHatsAddress } from '../access/access.seed.ts';
import { at, daysAfter, type PeriodFacts } from '../demo/calendar.seed.ts';
import { named } from '../demo/named.seed.ts';
import type { FiledMeasurement } from '../measurements/measurements.seed.ts';
import type { Periods } from '../periods/periods.seed.ts';
import type { FiledReport } from '../reports/reports.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

type Event = NewRecord<'auditEvents'>;
type Who = Pick<Event, 'actorId' | 'actorRole'>;

interface Told {
  people: People;
  calendar: readonly PeriodFacts[];
  periods: Periods;
  reports: readonly FiledReport[];
  measurements: readonly FiledMeasurement[];
  today: string;
}

const event = (who: Who, told: Omit<Event, 'actorId' | 'actorRole' | 'requestId' | 'origin'>): Event => ({
  ...who,
  ...told,
  requestId: null,
  origin: null,
});

const leadOf = (people: People): Who => ({ actorId: named(people, leadAddress), actorRole: 'leadPartner' });

function periodEvents({ people, calendar, periods }: Told): Event[] {
  return calendar.flatMap(({ number, openedOn, closedOn }) => {
    const { id } = named(periods, number);
    const step = (action: 'open' | 'close', on: string | null, from: string, to: string) =>
      on === null
        ? []
        : [
            event(leadOf(people), {
              organisationId: null,
              periodId: id,
              action,
              resource: 'periods',
              recordId: id,
              before: { state: from },
              after: { state: to },
              at: at(on, '08:30'),
            }),
          ];
    return [...step('open', openedOn, 'planned', 'open'), ...step('close', closedOn, 'open', 'closed')];
  });
}

/** Whose staff entered a figure: one person works for both Polish partners. */
function writerOf(people: People, { slug, number }: FiledReport): Who {
  const twoHats = `${slug}/${number}` === 'fundusz-wspolpracy/4' || `${slug}/${number}` === 'rops-poznan/5';
  return { actorId: named(people, twoHats ? twoHatsAddress : staffOf(slug)), actorRole: 'partnerStaff' };
}

function measurementEvents({ people, measurements, today }: Told): Event[] {
  return measurements.map(({ measurement, filed }) => {
    const { id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...entered } = measurement;
    const { organisationId, periodId } = measurement;
    return event(writerOf(people, filed), {
      organisationId,
      periodId,
      action: 'create',
      resource: 'measurements',
      recordId: id,
      before: null,
      after: { ...entered, state: 'draft' },
      at: at(daysAfter(filed.filing.handedInOn ?? today, -1 - (id % 4)), '10:15'),
    });
  });
}

function reportEvents({ people, reports }: Told): Event[] {
  return reports.flatMap(({ report, slug, submittedAt, decidedAt }) => {
    const { organisationId, periodId, id: recordId, state, lastReturn } = report;
    const of: Pick<Event, 'organisationId' | 'periodId' | 'resource' | 'recordId'> = {
      organisationId,
      periodId,
      resource: 'reports',
      recordId,
    };
    if (submittedAt === null) return [];
    const submit = event(
      { actorId: named(people, managerOf(slug)), actorRole: 'partnerManager' },
      {
        ...of,
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
    const made = state === 'returned' ? decision.returned : decision.approved;
    return [submit, event(leadOf(people), { ...of, ...made, at: decidedAt })];
  });
}

/** Tells who opened and closed periods, entered figures, and submitted, approved and returned reports: oldest first. */
export async function seedTrail(store: Store, told: Told): Promise<void> {
  const events = [...periodEvents(told), ...measurementEvents(told), ...reportEvents(told)];
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const each of events) await store.insert('auditEvents', each);
}
