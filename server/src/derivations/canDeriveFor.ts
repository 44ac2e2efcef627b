import type { Store } from '@pilotage/db';
import { abilityOf, asSubject } from '@pilotage/shared';

/** Whether the actor may work out figures of the organisation: all records that count are then readable, so no figure is too low. */
export const canDeriveFor = ({ actor }: Store, organisationId: number): boolean =>
  abilityOf(actor, ['assignments']).can('derive', asSubject('assignments', { organisationId }));
