import {
  type ChosenColumns,
  type ColumnMeaning,
  columnMeanings,
  type CompletionColumns,
  type CompletionSource,
  findKeptColumns,
} from '@pilotage/shared';

type Heads = Readonly<Partial<Record<ColumnMeaning, RegExp>>>;

/** The heads that each platform writes by itself. */
const knownHeads: Readonly<Record<CompletionSource, Heads>> = {
  moodle: {
    enrolled: /^(?:enrol(?:ment|led)|time enrolled)/i,
    active: /^first (?:course )?access/i,
    completed: /^(?:course complete|completion date|time completed|completed)/i,
    certified: /^(?:certificate|badge)/i,
    gender: /^gender$/i,
    ageGroup: /^(?:age|year of birth)/i,
  },
  openEdx: {
    enrolled: /^enrollment_date$/i,
    active: /^grade$/i,
    completed: /^certificate eligible$/i,
    certified: /^certificate delivered$/i,
    gender: /^gender$/i,
    ageGroup: /^year_of_birth$/i,
  },
  other: {},
};

/** Which columns mean what: as it was kept, else by the heads that the platform is known to write. Only columns that are there. */
export function suggestColumns(
  source: CompletionSource,
  kept: CompletionColumns | null,
  names: readonly string[],
): ChosenColumns {
  if (kept) return findKeptColumns(kept, names);
  const columns: ChosenColumns = {};
  for (const meaning of columnMeanings) {
    const head = knownHeads[source][meaning];
    const name = head && names.find((each) => head.test(each));
    if (name) columns[meaning] = name;
  }
  return columns;
}
