import { day, flag, table, text, whole } from '../store/columns.ts';

export const periodTable = table('periods', {
  columns: { number: whole, startsOn: day, endsOn: day, dueOn: day, illustrative: flag, state: text(10) },
});
