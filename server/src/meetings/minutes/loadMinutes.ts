import type { StoreQuery, StoreReader } from '@pilotage/db';
import { maxAgendaItems, type RecordOf, type ResourceName } from '@pilotage/shared';

/** The most rows of one kind that a document lists. */
const maxRows = 300;

/** The first rows, and how many are not among them. */
export interface BoundedRows<N extends ResourceName> {
  rows: readonly RecordOf<N>[];
  omitted: number;
}

/** What minutes are read by: the reader's store, or what an archive holds of it. */
type MinutesReader = Pick<StoreReader, 'now' | 'list' | 'all' | 'get'>;

async function readBounded<N extends ResourceName>(
  store: MinutesReader,
  resource: N,
  query: StoreQuery<N>,
): Promise<BoundedRows<N>> {
  const { records, total } = await store.list(resource, { ...query, range: { from: 0, to: maxRows - 1 } });
  return { rows: records, omitted: total - records.length };
}

/** A meeting with all that its minutes say, as far as the reader may read it. Throws `NotFound`. */
export async function loadMinutes(store: MinutesReader, meetingId: number) {
  const meeting = await store.get('meetings', meetingId);
  const where = { meetingId };
  const order = { field: 'id', direction: 'ASC' } as const;
  const agenda = await store.all('agendaItems', { where, range: { from: 0, to: maxAgendaItems - 1 } });
  const periods =
    meeting.reviewedPeriodId === null ? [] : await store.all('periods', { where: { id: meeting.reviewedPeriodId } });
  const { timeZone } = await store.get('consortium', 1);
  return {
    meeting,
    now: store.now(),
    timeZone,
    period: periods[0] ?? null,
    agenda: agenda.toSorted((one, other) => one.position - other.position || one.id - other.id),
    attendances: await readBounded(store, 'meetingAttendances', { where, order }),
    decisions: await readBounded(store, 'meetingDecisions', { where, order }),
    tasks: await readBounded(store, 'tasks', { where, order }),
    documents: await readBounded(store, 'attachments', { where, order, fields: ['fileName'] }),
    organisations: await store.all('organisations', { fields: ['name', 'shortName'] }),
  };
}

export type MinutesContent = Awaited<ReturnType<typeof loadMinutes>>;
