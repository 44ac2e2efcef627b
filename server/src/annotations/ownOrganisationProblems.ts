import type { SystemStore } from '@pilotage/db';
import type { Annotation, FieldProblems } from '@pilotage/shared';
import { isMemberOfAny } from '../evaluations/isMemberOf.ts';

/** A problem where the author is a member of the organisation whose figure it is about: an annotation says what others see in it. */
export async function ownOrganisationProblems(
  system: SystemStore,
  annotation: Partial<Pick<Annotation, 'organisationId' | 'indicatorOwnerId' | 'pilotOwnerId' | 'authorId'>>,
): Promise<FieldProblems> {
  const { organisationId, indicatorOwnerId, pilotOwnerId, authorId = null } = annotation;
  // A local indicator and a pilot are one organisation's, whatever place the question names.
  const owners = [organisationId, indicatorOwnerId, pilotOwnerId].filter((owner) => typeof owner === 'number');
  if (await isMemberOfAny(system, authorId, owners)) return { question: { code: 'annotations.ownOrganisation' } };
  return {};
}
