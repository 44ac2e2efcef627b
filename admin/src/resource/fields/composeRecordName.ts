export interface NamedRecord {
  id: number;
  title?: string;
  name?: string;
  shortName?: string | null;
  number?: number;
  assignmentId?: number;
  indicatorId?: number;
  organisationId?: number | null;
  periodId?: number | null;
  userId?: number;
  solutionId?: number;
}

/** The records from which a name is composed, as far as they are loaded. */
export interface RecordNameParts {
  record: NamedRecord | undefined;
  solution: NamedRecord | undefined;
  person: NamedRecord | undefined;
  indicator: NamedRecord | undefined;
  organisation: NamedRecord | undefined;
  period: NamedRecord | undefined;
}

/** Whether a record has a name of its own, so that none is composed. */
export const hasOwnName = ({ title, name, number }: NamedRecord): boolean =>
  title !== undefined || name !== undefined || number !== undefined;

const periodNameOf = (number: number | undefined) => (number === undefined ? undefined : `P${number}`);

const ownNameOf = ({ shortName, title, name, number }: NamedRecord) => shortName ?? title ?? name ?? periodNameOf(number);

/** A record's own name, or one composed of the records it refers to. */
export function composeRecordName({ record, solution, person, indicator, organisation, period }: RecordNameParts): string {
  if (!record) return '';
  const parts = [
    ownNameOf(record),
    solution?.title,
    person?.name,
    indicator?.name,
    organisation?.shortName ?? organisation?.name,
    periodNameOf(period?.number),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
