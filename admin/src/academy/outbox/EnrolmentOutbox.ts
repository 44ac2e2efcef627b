import type { Enrolment } from '@pilotage/shared';
import { CellOutbox, type OutboxDependencies } from '../../outbox/CellOutbox.ts';
import type { UnsentChange } from '../../outbox/unsentChange.ts';
import { type EnrolmentAddress, type EnrolmentBody, enrolmentContent } from './enrolmentBody.ts';

/** A change of the academy's figures that the server has not confirmed. */
export type UnsentEnrolment = UnsentChange<Enrolment, EnrolmentAddress, EnrolmentBody>;

/** Sends changes of the academy's figures. */
export class EnrolmentOutbox extends CellOutbox<Enrolment, EnrolmentAddress, EnrolmentBody> {
  constructor(dependencies: OutboxDependencies<Enrolment, EnrolmentAddress, EnrolmentBody>) {
    super(enrolmentContent, dependencies);
  }
}
