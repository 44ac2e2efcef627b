import { type AuditEvent, formatRecordName } from '@pilotage/shared';

type NamedEvent = Pick<AuditEvent, 'resource'> & Partial<Pick<AuditEvent, 'before' | 'after'>>;

/** The name of the record as the event tells it; empty where it tells none, or the viewer may not read its content. */
export const nameInEvent = ({ resource, before, after }: NamedEvent): string =>
  formatRecordName(resource, { ...before, ...after }) ?? '';
