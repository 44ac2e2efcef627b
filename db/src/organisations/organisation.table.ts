import { day, json, nullable, defineTable, text } from '../store/columns.ts';

export const organisationTable = defineTable('organisations', {
  columns: {
    slug: text(60),
    kind: text(10),
    name: text(200),
    shortName: nullable(text(60)),
    country: text(2),
    city: nullable(text(100)),
    countrySince: nullable(day),
    formerCountries: nullable(json),
  },
  indices: [['country']],
});
