import { day, flag, defineTable, text, whole } from '../store/columns.ts';

export const periodTable = defineTable('periods', {
  columns: { number: whole, startsOn: day, endsOn: day, dueOn: day, illustrative: flag, state: text(10) },
});
