import { asSubject, type Invitation, invitationMachine } from '@pilotage/shared';
import type { BulkAction } from '../../resource/selection/bulkAction.ts';

const createBulkAction = (action: 'resend' | 'revoke'): BulkAction<'invitations'> => ({
  id: action,
  keys: `access.bulk.${action}`,
  needs: [action, 'invitations'],
  findRefusal: (invitation, { ability }) => {
    if (!ability.can(action, asSubject('invitations', invitation))) return 'resource.selection.notYours';
    return invitationMachine.find(invitation.state, action) ? null : `access.bulk.not.${invitation.state}`;
  },
  createRequest: ({ id, version }: Invitation) => ({ path: `/invitations/${id}/${action}`, body: { version } }),
  nameOf: ({ email }) => email,
});

/** Invitations are sent again, or taken back, several at once. */
export const invitationBulkActions: readonly BulkAction<'invitations'>[] = [
  createBulkAction('resend'),
  createBulkAction('revoke'),
];
