import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import { isDay } from '../periods/isDay.ts';
import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import type { Activity } from './activity.ts';
import { maxSeriesLength, planSeriesDays, type SeriesPlan } from './planSeries.ts';
import { validateActivity } from './validateActivity.ts';

/** What the next one of a series has in common with the first: all but what is known afterwards. */
export function createOccurrence(first: Activity, startsOn: string): Activity {
  const shift = toDayNumber(startsOn) - toDayNumber(first.startsOn);
  const shiftDay = (each: string) => fromDayNumber(toDayNumber(each) + shift);
  return {
    ...first,
    startsOn,
    endsOn: first.endsOn === null ? null : shiftDay(first.endsOn),
    lastDay: shiftDay(first.lastDay),
    registrations: null,
    attendances: null,
    audience: {},
    audienceGroups: 0,
    reach: null,
    state: 'planned',
  };
}

function validatePlan(startsOn: string, plan: SeriesPlan): FieldProblem | null {
  if ((plan.until === null) === (plan.times === null)) return { code: 'activities.untilOrTimes' };
  const count = planSeriesDays(startsOn, plan).length;
  if (count === 0) return { code: 'activities.nothingRepeated' };
  return count > maxSeriesLength ? { code: 'activities.seriesTooLong', limit: maxSeriesLength } : null;
}

/**
 * The problems of a series, by field; empty: valid. Each of its activities is valid as one that is entered alone. The dialog and the
 * API use it.
 */
export function validateSeries(first: Activity, plan: SeriesPlan, today: string): FieldProblems {
  const planField = plan.times === null ? 'until' : 'times';
  const problem = validatePlan(first.startsOn, plan);
  if (problem !== null) return { [plan.until === null && plan.times === null ? 'until' : planField]: problem };
  for (const day of planSeriesDays(first.startsOn, plan)) {
    const occurrence = createOccurrence(first, day);
    if (!isDay(occurrence.lastDay)) return { [planField]: { code: 'activities.seriesBeyond', day } };
    const problems = validateActivity(occurrence, today);
    if (Object.keys(problems).length > 0) return problems;
  }
  return {};
}
