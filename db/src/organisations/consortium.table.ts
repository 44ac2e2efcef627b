import { withDefault, day, flag, json, nullable, defineTable, text, whole } from '../store/columns.ts';

export const consortiumTable = defineTable('consortium', {
  columns: {
    name: text(200),
    title: nullable(text(400)),
    programme: nullable(text(200)),
    priority: nullable(text(400)),
    startsOn: nullable(day),
    endsOn: nullable(day),
    currency: text(3),
    countries: json,
    languages: json,
    timeZone: text(60),
    publishesProgress: flag,
    digestHour: withDefault(whole, 6),
    reminderDays: nullable(json),
  },
});
