import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import type { ViewAs } from '@pilotage/shared';
import { apiRoot, request, sendJson } from '../../data/request.ts';
import { confirmLeave } from '../../drafts/confirmLeave.ts';
import { clearUnsavedChanges } from '../../drafts/unsavedChanges.ts';
import { resetStoredLists } from '../../shell/store.ts';
import { getSession, reloadSession } from '../session/session.ts';
import { broadcastMembership } from '../session/tabMembership.ts';

/** Where it began, in this tab. */
const placeKey = 'pilotage.viewAs.from';

/** Begins and ends to look on as a role: what was loaded before is forgotten, and the other tabs notice it. */
export function useViewAs() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();

  async function reload(to: string): Promise<void> {
    await reloadSession();
    const session = await getSession();
    clearUnsavedChanges();
    if (session?.activeMembershipId) broadcastMembership(session.activeMembershipId);
    resetStoredLists();
    queries.clear();
    void navigate(to);
  }

  return {
    /** Whether it began; throws the server's error. */
    begin: async (viewAs: ViewAs): Promise<boolean> => {
      if (!(await confirmLeave())) return false;
      await sendJson('POST', '/session/view-as', viewAs);
      sessionStorage.setItem(placeKey, `${pathname}${search}${hash}`);
      await reload('/');
      return true;
    },
    /** Leads back to the page where it began. One that has ended by itself is left in the same way. */
    end: async (): Promise<void> => {
      await request(`${apiRoot}/session/view-as`, { method: 'DELETE' });
      const place = sessionStorage.getItem(placeKey) ?? '/';
      sessionStorage.removeItem(placeKey);
      await reload(place.startsWith('/') ? place : '/');
    },
  };
}
