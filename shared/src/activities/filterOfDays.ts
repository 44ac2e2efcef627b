import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import { maxActivityDays } from './validateActivity.ts';

/** What finds the activities of these days, those included that began earlier: no activity lasts longer than `maxActivityDays`. */
export const filterOfDays = (first: string, last: string) => ({
  startsOn_gte: fromDayNumber(toDayNumber(first) - maxActivityDays + 1),
  startsOn_lte: last,
  lastDay_gte: first,
});
