import { useGetList } from 'react-admin';
import { type AgendaItem, computeAgendaTimes } from '@pilotage/shared';

/** The points of a meeting's agenda in their order, with the times that follow. */
export function useAgenda(meetingId: number) {
  const { data: items = [], isPending } = useGetList<AgendaItem>('agendaItems', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'position', order: 'ASC' },
    filter: { meetingId },
  });
  return { items, times: computeAgendaTimes(items), isPending };
}
