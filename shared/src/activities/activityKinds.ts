export const activityKinds = [
  'workshop',
  'training',
  'festival',
  'webinar',
  'worldCafe',
  'hackathon',
  'conference',
  'publication',
  'press',
  'socialPost',
  'other',
] as const;

export type ActivityKind = (typeof activityKinds)[number];

/** What an event has: times, a place, and who came. */
export const eventFields = [
  'endsOn',
  'startTime',
  'endTime',
  'timeZone',
  'isOnline',
  'place',
  'registrations',
  'attendances',
  'audience',
] as const;

/** What something published has: how many it reached. */
export const publicationFields = ['reach'] as const;

export type KindField = (typeof eventFields)[number] | (typeof publicationFields)[number];

export const kindFields: readonly KindField[] = [...eventFields, ...publicationFields];

/** The fields of each kind, beside those that every activity has. Forms, the API and imports use it. */
export const fieldsOfActivityKind: { readonly [K in ActivityKind]: readonly KindField[] } = {
  workshop: eventFields,
  training: eventFields,
  festival: eventFields,
  webinar: eventFields,
  worldCafe: eventFields,
  hackathon: eventFields,
  conference: eventFields,
  publication: publicationFields,
  press: publicationFields,
  socialPost: publicationFields,
  other: kindFields,
};
