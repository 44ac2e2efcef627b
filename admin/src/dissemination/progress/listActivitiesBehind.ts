import { type DisseminationObjective, listMeetingAudiences } from '@pilotage/shared';
import { createListSearch } from '../../resource/lists/listSearch.ts';

interface ActivitiesBehind {
  objective: Pick<DisseminationObjective, 'kinds' | 'targetGroups'>;
  state: 'held' | 'planned';
  /** The first and the last day of what was asked. */
  days: { from: string; to: string };
  /** The organisations that were asked; null: all. */
  organisationIds: readonly number[] | null;
}

/** One value is written alone, so that the filter of the list shows it. */
const oneOf = <T>(values: readonly T[]): T | readonly T[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values;

/** The address of the list with just the activities that a number of one objective counts. */
export function listActivitiesBehind({ objective, state, days, organisationIds }: ActivitiesBehind): string {
  const filter = {
    state,
    kind: oneOf(objective.kinds),
    audienceGroups: listMeetingAudiences(objective.targetGroups),
    startsOn_gte: days.from,
    startsOn_lte: days.to,
    ...(organisationIds === null ? {} : { organisationId: oneOf(organisationIds) }),
  };
  return `/activities${createListSearch({ filter, sort: { field: 'startsOn', order: 'DESC' } })}`;
}
