import type { IconMark } from '../../charts/MarkIcon.tsx';
import type { ReportPunctuality } from './createReportCalendar.ts';

/** Icon and colour of each punctuality; the shapes differ without colour. */
export const punctualityLooks: Readonly<Record<ReportPunctuality, { mark: IconMark; colour: string }>> = {
  onTime: { mark: 'onTime', colour: 'success.main' },
  late: { mark: 'late', colour: 'warning.main' },
  missing: { mark: 'missing', colour: 'error.main' },
  notDue: { mark: 'notDue', colour: 'text.secondary' },
  notExpected: { mark: 'notExpected', colour: 'text.secondary' },
  otherCountry: { mark: 'notApplicable', colour: 'text.secondary' },
};
