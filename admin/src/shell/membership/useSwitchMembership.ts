import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { broadcastMembership } from '../../access/session/tabMembership.ts';
import { switchMembership } from '../../access/session/session.ts';
import { confirmLeave } from '../../drafts/confirmLeave.ts';
import { clearUnsavedChanges } from '../../drafts/unsavedChanges.ts';
import { problemOf } from '../../data/problem.ts';
import { resetStoredLists } from '../store.ts';

/** Switches the active membership: confirms unsaved changes, clears cached data, and navigates to `to` (default: home). */
export function useSwitchMembership(): (id: number, to?: string) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return async (id, to = '/') => {
    if (!(await confirmLeave())) return;
    try {
      await switchMembership(id);
      clearUnsavedChanges();
      broadcastMembership(id);
      resetStoredLists();
      queries.clear();
      void navigate(to);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
}
