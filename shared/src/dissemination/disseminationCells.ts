import { meetsTargetGroups } from '../activities/audienceGroups.ts';
import type { Activity } from '../activities/activity.ts';
import { countryOn, type CountryHistory } from '../organisations/countryOn.ts';
import type { Period } from '../periods/period.ts';
import type { DisseminationObjective } from './disseminationObjective.ts';
import type { DisseminationPlan } from './disseminationPlan.ts';

/** A number that is known of some activities: of how many, and its sum. */
export interface KnownSum {
  readonly known: number;
  readonly sum: number;
}

/** Activities that are alike in all that decides what they count for. */
export interface ActivityGroup extends Pick<Activity, 'organisationId' | 'kind' | 'audienceGroups' | 'illustrative'> {
  /** A cancelled activity counts for nothing. */
  readonly state: 'planned' | 'held';
  /** The period in which they begin. */
  readonly periodId: number;
  readonly count: number;
  readonly attendances: KnownSum;
  readonly reach: KnownSum;
}

type Objective = Pick<DisseminationObjective, 'id' | 'position' | 'kinds' | 'targetGroups'>;
type PlannedNumbers = Pick<
  DisseminationPlan,
  'id' | 'organisationId' | 'objectiveId' | 'periodId' | 'kind' | 'activities' | 'attendances' | 'reach' | 'illustrative'
>;
type CellPeriod = Pick<Period, 'id' | 'number' | 'startsOn' | 'endsOn'>;

export interface DisseminationInput {
  readonly objectives: readonly Objective[];
  readonly plans: readonly PlannedNumbers[];
  /** Only what the viewer may read. */
  readonly activities: readonly ActivityGroup[];
  readonly periods: readonly CellPeriod[];
  readonly organisations: readonly (CountryHistory & { readonly id: number })[];
  /** Country codes that are listed even without an organisation. */
  readonly countries: readonly string[];
}

/** What a question is limited to; null: all. `period` is the number of one. */
export interface DisseminationScope {
  readonly objectiveId: number | null;
  readonly period: number | null;
  readonly organisationId: number | null;
  readonly country: string | null;
}

/** One objective, organisation, period and kind: what was planned, and the activities that count. */
export interface DisseminationCell {
  readonly objective: Objective;
  readonly organisationId: number;
  /** The country of the organisation at the end of the period. */
  readonly country: string;
  readonly period: CellPeriod;
  readonly kind: DisseminationPlan['kind'];
  readonly plan: PlannedNumbers | null;
  readonly groups: readonly ActivityGroup[];
}

/** Whether an activity counts for an objective: by its kind and its audience. */
export const countsForObjective = (
  activity: Pick<Activity, 'kind' | 'audienceGroups'>,
  { kinds, targetGroups }: Pick<DisseminationObjective, 'kinds' | 'targetGroups'>,
): boolean => kinds.includes(activity.kind) && meetsTargetGroups(activity.audienceGroups, targetGroups);

/** How many activities of a state a cell has. */
export const countOfState = ({ groups }: Pick<DisseminationCell, 'groups'>, state: ActivityGroup['state']): number =>
  groups.reduce((sum, group) => (group.state === state ? sum + group.count : sum), 0);

/** How many of the planned activities of a cell have been held: more than planned make up for no other cell. */
export const countFulfilled = (cell: DisseminationCell): number =>
  Math.min(cell.plan?.activities ?? 0, countOfState(cell, 'held'));

type CellAddress = Pick<DisseminationPlan, 'organisationId' | 'periodId' | 'kind'>;

interface FilledCell {
  objective: Objective;
  address: CellAddress;
  plan: PlannedNumbers | null;
  groups: ActivityGroup[];
}

/** Puts plans and activities into the cell of each objective for which they count. */
function fillCells({ objectives, plans, activities }: DisseminationInput): FilledCell[] {
  const contents = new Map<string, FilledCell>();
  const contentAt = (objective: Objective, address: CellAddress): FilledCell => {
    const key = `${objective.id}.${address.organisationId}.${address.periodId}.${address.kind}`;
    const content = contents.get(key) ?? { objective, address, plan: null, groups: [] };
    contents.set(key, content);
    return content;
  };
  for (const objective of objectives) {
    for (const plan of plans) if (plan.objectiveId === objective.id) contentAt(objective, plan).plan = plan;
    for (const group of activities) if (countsForObjective(group, objective)) contentAt(objective, group).groups.push(group);
  }
  return [...contents.values()];
}

const matches = (wanted: string | number | null, actual: string | number): boolean => wanted === null || wanted === actual;

const isInScope = (cell: DisseminationCell, { objectiveId, period, organisationId, country }: DisseminationScope): boolean =>
  matches(objectiveId, cell.objective.id) &&
  matches(period, cell.period.number) &&
  matches(organisationId, cell.organisationId) &&
  matches(country, cell.country);

/** The cells of a question in which something was planned or counts. */
export function listDisseminationCells(input: DisseminationInput, scope: DisseminationScope): DisseminationCell[] {
  const periods = new Map(input.periods.map((period) => [period.id, period]));
  const organisations = new Map(input.organisations.map((organisation) => [organisation.id, organisation]));
  return fillCells(input).flatMap(({ objective, address, plan, groups }): DisseminationCell[] => {
    const period = periods.get(address.periodId);
    const organisation = organisations.get(address.organisationId);
    if (!period || !organisation) return [];
    const country = countryOn(organisation, period.endsOn);
    const cell = { objective, organisationId: organisation.id, country, period, kind: address.kind, plan, groups };
    return isInScope(cell, scope) ? [cell] : [];
  });
}
