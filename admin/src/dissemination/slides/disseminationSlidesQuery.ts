import { type Activity, type DisseminationObjective, type DisseminationRow, listMeetingAudiences } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import type { DisseminationChoices } from '../progress/disseminationChoices.ts';

export interface ObjectiveSlide {
  objective: DisseminationObjective;
  /** What was planned and held, by country. */
  rows: readonly DisseminationRow[];
  /** The next activities that everybody in the consortium reads. */
  coming: readonly Activity[];
}

/** So many of the next activities have room on a slide. */
const comingActivities = 2;

async function loadSlide(
  objective: DisseminationObjective,
  choices: DisseminationChoices,
  today: string,
  signal: AbortSignal,
): Promise<ObjectiveSlide> {
  const chosen = Object.entries({ ...choices, objective: String(objective.id) }).filter(([, value]) => value !== '');
  const filter = {
    kind: objective.kinds,
    audienceGroups: listMeetingAudiences(objective.targetGroups),
    state: 'planned',
    visibility: 'consortium',
    startsOn_gte: today,
  };
  const list = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(['startsOn', 'ASC']),
    range: JSON.stringify([0, comingActivities - 1]),
  });
  const [rows, coming] = await Promise.all([
    getJson<DisseminationRow[]>(`/dissemination/progress?${new URLSearchParams([['by', 'country'], ...chosen])}`, signal),
    getJson<Activity[]>(`/activities?${list}`, signal),
  ]);
  return { objective, rows, coming };
}

async function loadSlides(choices: DisseminationChoices, today: string, signal: AbortSignal): Promise<ObjectiveSlide[]> {
  const sort = encodeURIComponent(JSON.stringify(['position', 'ASC']));
  const objectives = await getJson<DisseminationObjective[]>(`/disseminationObjectives?sort=${sort}`, signal);
  const shown = objectives.filter(({ id }) => choices.objective === '' || String(id) === choices.objective);
  return Promise.all(shown.map((objective) => loadSlide(objective, choices, today, signal)));
}

/** Loads what the slides show once. They are not loaded again by themselves: the room sees what it saw at the beginning. */
export const createDisseminationSlidesQuery = (choices: DisseminationChoices, today: string) => ({
  queryKey: ['disseminationSlides', choices, today] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => loadSlides(choices, today, signal),
  staleTime: Infinity,
  gcTime: 0,
});
