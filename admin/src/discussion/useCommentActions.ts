import { useNotify, useTranslate } from 'react-admin';
import type { Comment } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { problemOf } from '../data/problem.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import type { CommentInput } from './CommentForm.tsx';
import { useInvalidateEvidence } from './evidence/useEvidence.ts';
import { handleProblem } from './handleProblem.ts';

/** The requests behind the buttons of one comment. Each says what it did, and the list is read again. */
export function useCommentActions({ id, version, resolvedAt }: Comment) {
  const translate = useTranslate();
  const notify = useNotify();
  const onChanged = useInvalidateEvidence();

  const run = async (action: () => Promise<unknown>, messageKey: string) => {
    try {
      await action();
      announce(translate(messageKey));
    } catch (error) {
      notify(handleProblem(error).message, { type: 'error' });
    }
    await onChanged();
  };

  return {
    toggleResolved: () =>
      run(
        () => sendJson('POST', `/comments/${id}/resolve`, { version, resolved: resolvedAt === null }),
        resolvedAt === null ? 'discussion.nowSettled' : 'discussion.nowOpen',
      ),
    remove: () => run(() => request(`${apiRoot}/comments/${id}`, { method: 'DELETE' }), 'discussion.deleted'),
    /** Throws what the form is to show; `onSaved` is called before the list is read again. */
    save: async (input: CommentInput, onSaved: () => void) => {
      try {
        await sendJson('PUT', `/comments/${id}`, { version, ...input });
      } catch (error) {
        // Changed by another user: refetch the stored comment; the typed text stays and can be saved over it.
        if (problemOf(error).status === 409) await onChanged();
        throw error;
      }
      announce(translate('discussion.changed'));
      onSaved();
      await onChanged();
    },
  };
}
