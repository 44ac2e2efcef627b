import type { FieldProblems } from '../errors/fieldMessages.ts';
import { toDayNumber } from '../periods/toDayNumber.ts';
import type { Activity } from './activity.ts';
import { fieldsOfActivityKind, kindFields, type KindField } from './activityKinds.ts';

/** The most days of one activity: a calendar need not look back further for what reaches into its days. */
export const maxActivityDays = 92;

type ActivityContent = Partial<Pick<Activity, KindField | 'kind' | 'startsOn' | 'state'>>;

/** Sum of the parts of the audience. */
export const sumAudience = (audience: Activity['audience']): number =>
  Object.values(audience).reduce((sum, part) => sum + part, 0);

/** The last day: the first one where no other is given. */
export const lastDayOf = ({ startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>): string => endsOn ?? startsOn;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);

function findSuperfluousFields(activity: ActivityContent): FieldProblems {
  if (activity.kind === undefined) return {};
  const allowed = fieldsOfActivityKind[activity.kind];
  const superfluous = kindFields.filter((field) => !allowed.includes(field) && !isEmpty(activity[field]));
  return Object.fromEntries(superfluous.map((field) => [field, { code: 'activities.notOfKind' as const }]));
}

function validateDays({ startsOn, endsOn }: ActivityContent): FieldProblems {
  if (startsOn === undefined || endsOn === undefined || endsOn === null) return {};
  if (endsOn < startsOn) return { endsOn: { code: 'field.before', other: 'startsOn' } };
  const days = toDayNumber(endsOn) - toDayNumber(startsOn) + 1;
  return days > maxActivityDays ? { endsOn: { code: 'activities.tooLong', limit: maxActivityDays } } : {};
}

function validateTimes({ startsOn, endsOn = null, startTime = null, endTime = null }: ActivityContent): FieldProblems {
  if (endTime === null) return {};
  if (startTime === null) return { startTime: { code: 'field.required' } };
  const isOneDay = endsOn === null || endsOn === startsOn;
  return isOneDay && endTime <= startTime ? { endTime: { code: 'activities.endsBeforeStart' } } : {};
}

function validateAudience({ audience = {}, attendances = null }: ActivityContent): FieldProblems {
  return sumAudience(audience) > (attendances ?? 0) ? { audience: { code: 'activities.partsExceed' } } : {};
}

/** Attendances are known once the activity has begun, and reach once something is published. */
function validateOutcome({ attendances, reach, startsOn, state }: ActivityContent, today: string): FieldProblems {
  const isAhead = startsOn !== undefined && startsOn > today;
  const code = state === 'cancelled' ? 'activities.cancelled' : isAhead ? 'activities.notYet' : null;
  if (code === null) return {};
  const known = [attendances == null ? null : 'attendances', reach == null ? null : 'reach'].filter((field) => field !== null);
  return Object.fromEntries(known.map((field) => [field, { code }]));
}

/** What was held has begun. Where a number says that it was held, the number is refused instead. */
function validateHeld({ attendances, reach, startsOn, state }: ActivityContent, today: string): FieldProblems {
  const isKnown = attendances != null || reach != null;
  const isAhead = startsOn !== undefined && startsOn > today;
  return state === 'held' && isAhead && !isKnown ? { startsOn: { code: 'field.future' } } : {};
}

/**
 * The problems of an activity, by field; empty: valid. `today` is the day in the time zone of the consortium. The form, the API and
 * the import use it.
 */
export const validateActivity = (activity: ActivityContent, today: string): FieldProblems => ({
  ...validateOutcome(activity, today),
  ...validateHeld(activity, today),
  ...validateDays(activity),
  ...validateTimes(activity),
  ...validateAudience(activity),
  ...findSuperfluousFields(activity),
});
