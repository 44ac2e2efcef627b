import type { Enrolment, Module, Period } from '@pilotage/shared';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import { type EnrolmentAddress, enrolmentContent } from '../outbox/enrolmentBody.ts';

/** One row of the academy's table: a module, with the figures of an organisation in a period. */
export interface AcademyRow {
  module: Module;
  address: EnrolmentAddress;
  /** As the server has them. */
  enrolment: Enrolment | null;
  /** The figures of the same organisation in the module in other periods. */
  others: readonly Enrolment[];
  periods: readonly Period[];
}

interface AcademyRowsInput {
  organisationId: number;
  period: Pick<Period, 'id'>;
  periods: readonly Period[];
  modules: readonly Module[];
  enrolments: readonly Enrolment[];
}

export const createAcademyRows = (input: AcademyRowsInput): AcademyRow[] =>
  input.modules.map((module) => {
    const ofModule = input.enrolments.filter(({ moduleId }) => moduleId === module.id);
    return {
      module,
      address: { organisationId: input.organisationId, moduleId: module.id, periodId: input.period.id },
      enrolment: ofModule.find(({ periodId }) => periodId === input.period.id) ?? null,
      others: ofModule.filter(({ periodId }) => periodId !== input.period.id),
      periods: input.periods,
    };
  });

/** The figures as the table shows them: with the change that is not sent yet. */
export function shownEnrolment(
  { address, enrolment }: AcademyRow,
  outbox: Pick<EnrolmentOutbox, 'syncStatus'>,
): Enrolment | null {
  const { unsent } = outbox.syncStatus(address);
  return unsent ? enrolmentContent.apply(unsent.base, unsent.address, unsent.body) : enrolment;
}
