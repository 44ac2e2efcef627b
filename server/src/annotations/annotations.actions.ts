import type { SystemStore } from '@pilotage/db';
import { type Annotation, annotationMachine, takesPartInPilot } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { findUsersWithRoles, notifyUsers } from '../notices/notifyUsers.ts';
import { ownOrganisationProblems } from './ownOrganisationProblems.ts';

/** Whether the managers of the organisation may ask the question of an annotation about it, and so read the annotation. */
async function mayAskAboutThemselves(system: SystemStore, annotation: Annotation, organisationId: number): Promise<boolean> {
  const { basis, indicatorOwnerId, pilotId } = annotation;
  if (basis !== 'approved' || (indicatorOwnerId !== null && indicatorOwnerId !== organisationId)) return false;
  return pilotId === null || takesPartInPilot(await system.get('pilots', pilotId), organisationId);
}

/** Notifies the managers of the organisation whose figure it is about, where they read the annotation. */
async function notifyOfAnnotation(system: SystemStore, annotation: Annotation): Promise<void> {
  const { id } = annotation;
  const organisationId = annotation.organisationId ?? annotation.indicatorOwnerId;
  if (organisationId === null || !(await mayAskAboutThemselves(system, annotation, organisationId))) return;
  await notifyUsers(system, await findUsersWithRoles(system, ['partnerManager'], organisationId), {
    kind: 'annotationIssued',
    organisationId,
    about: 'annotations',
    aboutId: id,
    mark: `annotationIssued ${id}`,
  });
}

const issueAnnotation = transition({
  resource: 'annotations',
  action: 'issue',
  machine: annotationMachine,
  summary: 'Issue an annotation for all who may ask its question',
  body: versionBody,
  validate: ({ system, record }) => ownOrganisationProblems(system, record),
  apply: ({ store }) => ({ changes: { issuedAt: store.now() } }),
  notify: ({ system, record }) => notifyOfAnnotation(system, record),
});

const withdrawAnnotation = transition({
  resource: 'annotations',
  action: 'withdraw',
  machine: annotationMachine,
  summary: 'Withdraw an issued annotation; it stays readable and says so',
  body: versionBody,
});

/** Changes of state of annotations. */
export const annotationRoutes = [issueAnnotation, withdrawAnnotation] as const;
