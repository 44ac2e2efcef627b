import type { SystemStore } from '@pilotage/db';
import type { Annotation, FieldProblems } from '@pilotage/shared';
import { isMemberOf } from '../evaluations/isMemberOf.ts';

/** A problem where the author is a member of the organisation whose figure it is about: an annotation says what others see in it. */
export async function ownOrganisationProblems(
  system: SystemStore,
  { organisationId, authorId }: Partial<Pick<Annotation, 'organisationId' | 'authorId'>>,
): Promise<FieldProblems> {
  if (!organisationId || !(await isMemberOf(system, authorId ?? null, organisationId))) return {};
  return { question: { code: 'annotations.ownOrganisation' } };
}
