import type { Activity } from '@pilotage/shared';

/** A day of the project's real calendar, or a number of days after the first load of the demo. */
export type SeedDay = string | number;

type Content = Partial<
  Pick<
    Activity,
    | 'place'
    | 'country'
    | 'isOnline'
    | 'startTime'
    | 'endTime'
    | 'registrations'
    | 'attendances'
    | 'audience'
    | 'reach'
    | 'visibility'
    | 'state'
    | 'description'
    | 'links'
  >
>;

export interface SeedActivity extends Content {
  organisation: string;
  pilot?: string;
  /** The number of the module of the academy that it belongs to. */
  module?: number;
  title: string;
  kind: Activity['kind'];
  day: SeedDay;
  /** How many days it lasts; default: one. */
  days?: number;
  /** How often it is repeated weekly. */
  repeats?: number;
}

/** What was published of single activities. How many came was not, so that no number stands there. */
export const publishedActivities: readonly SeedActivity[] = [
  {
    organisation: 'arbeit-plus',
    pilot: 'diginclusion-hub',
    title: 'Opening of the DigiInclusionHub',
    kind: 'conference',
    day: '2019-06-03',
    place: 'Wien',
    country: 'AT',
    state: 'held',
    visibility: 'consortium',
    description: 'Opened with more than 80 guests; an exact number was not published.',
  },
  {
    organisation: 'ucdc',
    pilot: 'ucdc-impact',
    title: 'World café on the social impact of the union of municipalities',
    kind: 'worldCafe',
    day: '2019-06-17',
    place: 'Sassuolo',
    country: 'IT',
    state: 'held',
    visibility: 'consortium',
  },
];
