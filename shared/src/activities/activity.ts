import { z } from 'zod';
import { targetGroups } from '../programme/targetGroups.ts';
import { countryField } from '../organisations/countryField.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, clockTime, day, flag, json, nameText, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { timeZoneField } from '../resource/timeZone.ts';
import { activityKinds } from './activityKinds.ts';
import { isHttpsAddress } from './isHttpsAddress.ts';

export const activityStates = ['planned', 'held', 'cancelled'] as const;

/** Who reads an activity beside its own organisation and the lead partner: nobody, or all partners, evaluators and observers. */
export const activityVisibilities = ['internal', 'consortium'] as const;

/** The most attendances, and the greatest reach. */
export const maxAttendances = 1_000_000;
export const maxReach = 1_000_000_000;
const maxLinkLength = 500;

const link = z
  .string()
  .max(maxLinkLength)
  .refine(isHttpsAddress, { params: { code: 'field.form' } });

/**
 * What an organisation does for the public: an event, or something published. Attendances count who came each time, so one person
 * may count several times; they are never people.
 */
export const activities = defineResource({
  immutable: { organisationId: ref('organisations') },
  writable: {
    title: nameText(200),
    kind: choice(activityKinds),
    startsOn: day,
    /** Null: it lasts one day. */
    endsOn: day.nullable(),
    startTime: clockTime().nullable(),
    endTime: clockTime().nullable(),
    /** Time zone of both times; null: that of the consortium. */
    timeZone: timeZoneField().nullable(),
    place: nameText(200).nullable(),
    country: countryField().nullable(),
    isOnline: flag,
    pilotId: ref('pilots').nullable(),
    /** The module of the academy that it teaches on site or accompanies. */
    moduleId: ref('modules').nullable(),
    description: text(4000).nullable(),
    links: json(
      z
        .array(link)
        .max(10)
        .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } }),
    ),
    registrations: whole(0, maxAttendances).nullable(),
    attendances: whole(0, maxAttendances).nullable(),
    /** Attendances by target group; the rest is not specified. */
    audience: json(z.partialRecord(z.enum(targetGroups), z.int().min(1).max(maxAttendances))),
    /** How many saw or read something published, by the count of its publisher. */
    reach: whole(0, maxReach).nullable(),
    visibility: choice(activityVisibilities),
    illustrative: flag,
  },
  serverManaged: {
    state: choice(activityStates, 10),
    /** The last day, also of what lasts one day: by it a calendar finds what reaches into its days. */
    lastDay: day,
    /** The target groups of the audience as one number (`encodeTargetGroups`): by it the database counts. */
    audienceGroups: whole(0, 2 ** targetGroups.length - 1),
    /** The number that the activities of a series have in common. */
    seriesId: whole(1, 2_147_483_647).nullable(),
  },
  initial: { state: 'planned', lastDay: '1900-01-01', audienceGroups: 0, seriesId: null },
  defaults: { isOnline: false, audience: {}, visibility: 'internal', illustrative: false },
  filters: [
    'title',
    'kind',
    'state',
    'startsOn',
    'lastDay',
    'country',
    'isOnline',
    'attendances',
    'audienceGroups',
    'visibility',
    'seriesId',
    'illustrative',
  ],
  sorts: ['title', 'kind', 'state', 'startsOn', 'country', 'registrations', 'attendances', 'reach', 'organisationId', 'pilotId'],
  search: ['title', 'place', 'description'],
  concealedReferences: ['pilotId'],
  recordName: ['title'],
  // The progress of the dissemination is counted from it.
  comparisonEffect: 'always',
  versionedData: 'activities',
  auditReaders: 'leadPartner',
  table: {
    columnDefaults: { audienceGroups: 0 },
    indices: [
      // Covering index of the days of the calendar: its range, the rules, and the order within a day.
      ['startsOn', 'lastDay', 'organisationId', 'visibility', 'startTime'],
      ['organisationId', 'startsOn'],
      ['kind', 'startsOn'],
      ['seriesId'],
      // Covering index of the map: by country, in its order, with the rules and the sums.
      ['country', 'organisationId', 'visibility', 'attendances', 'reach'],
      // Covering index of counts and totals: what the rules, the filters of the pages and the sums ask for.
      // The last two are for the progress of the dissemination.
      [
        'organisationId',
        'visibility',
        'startsOn',
        'lastDay',
        'state',
        'kind',
        'country',
        'pilotId',
        'attendances',
        'reach',
        'audienceGroups',
        'illustrative',
      ],
    ],
    linkedOrganisation: { pilotId: 'pilotPartners' },
  },
});

const writers = ['partnerStaff', 'partnerManager'] as const;

/** Attendances and reach make an activity held without an action: they are only known afterwards. */
export const activityMachine = createStateMachine('activities', [
  { from: 'planned', action: 'hold', to: 'held', roles: writers },
  { from: 'planned', action: 'cancel', to: 'cancelled', roles: writers },
  { from: 'held', action: 'replan', to: 'planned', roles: writers },
  { from: 'cancelled', action: 'replan', to: 'planned', roles: writers },
]);

export type Activity = z.infer<typeof activities.read>;
