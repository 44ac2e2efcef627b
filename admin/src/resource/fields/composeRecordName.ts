import { formatRecordName, type ResourceName, resourceOf } from '@pilotage/shared';

export interface NamedRecord extends Record<string, unknown> {
  id: number;
  assignmentId?: number;
  indicatorId?: number;
  organisationId?: number | null;
  periodId?: number | null;
  userId?: number;
  solutionId?: number;
}

/** The records from which a name is composed, as far as they are loaded, in the order of its parts. */
export type RecordNameParts = Partial<
  Record<'solutions' | 'users' | 'indicators' | 'organisations' | 'periods', NamedRecord | undefined>
>;

const partOrder = ['solutions', 'users', 'indicators', 'organisations', 'periods'] as const;

/** Whether a record has a name of its own, so that none is composed. */
export const hasOwnName = (resource: ResourceName, record: NamedRecord): boolean =>
  resourceOf(resource).recordName.some((field) => record[field] !== undefined);

/** A record's own name, or one composed of the records it refers to. */
export function composeRecordName(resource: ResourceName, record: NamedRecord | undefined, parts: RecordNameParts): string {
  if (!record) return '';
  const names = partOrder.map((name) => {
    const part = parts[name];
    return part ? formatRecordName(name, part) : null;
  });
  return [formatRecordName(resource, record), ...names].filter((name) => name !== null && name !== '').join(', ');
}
