import type { ActivityTotals } from './activityTotalsClient.ts';

interface DescribeSettings {
  translate: (key: string, values: Readonly<Record<string, string | number>>) => string;
  formatFigure: (figure: number) => string;
}

/** The sentences about totals, such as "1,652 attendances in 65 workshops." */
export function describeActivityTotals(
  rows: readonly ActivityTotals[],
  totals: Omit<ActivityTotals, 'key'>,
  { translate, formatFigure }: DescribeSettings,
): string {
  const { activities, withNumbers, withAttendances, attendances, withReach, reach } = totals;
  const counted = rows.filter((row) => row.withAttendances > 0);
  const [only] = counted;
  const kind = counted.length === 1 && only?.key ? only.key : 'any';
  const nameOf = (key: string, count: number) =>
    translate(`activities.counted.${key}`, { smart_count: count, number: formatFigure(count) });
  const sentences = [
    withAttendances > 0 &&
      translate('activities.attendancesIn', {
        smart_count: attendances,
        number: formatFigure(attendances),
        activities: nameOf(kind, withAttendances),
      }),
    withReach > 0 && translate('activities.reachOf', { number: formatFigure(reach), activities: nameOf('any', withReach) }),
    activities > withNumbers && translate('activities.withoutNumbers', { activities: nameOf('any', activities - withNumbers) }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
