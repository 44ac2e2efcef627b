import { day, flag, instant, json, longText, nullable, ref, table, text } from '../store/columns.ts';

export const contestTable = table('contests', {
  columns: {
    organisationId: nullable(ref),
    slug: text(80),
    name: text(200),
    challenge: nullable(longText),
    whoMayEnter: nullable(longText),
    prize: nullable(longText),
    languages: json,
    timeZone: text(60),
    opensAt: nullable(instant),
    closesAt: nullable(instant),
    tieRule: text(20),
    juryApart: text(20),
    privacyText: nullable(longText),
    eraseOn: nullable(day),
    publicNote: nullable(longText),
    illustrative: flag,
    state: text(10),
    openedAt: nullable(instant),
    notes: json,
  },
  indices: [['organisationId'], ['state', 'closesAt']],
  holdsRows: true,
});
