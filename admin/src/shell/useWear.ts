import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useRemoveItemsFromStore } from 'react-admin';
import { useNavigate } from 'react-router';
import { tellOtherTabs } from '../access/hatOfTab.ts';
import { wearHat } from '../access/session.ts';
import { askBeforeLeaving } from '../drafts/askBeforeLeaving.ts';
import { releaseUnsaved } from '../drafts/unsaved.ts';
import { problemOf } from '../data/problem.ts';

/** Changes the hat, after asking where something typed is not saved, forgets what the former one has read, and goes on at an address: home, unless said. */
export function useWear(): (id: number, to?: string) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const forgetLists = useRemoveItemsFromStore();
  return async (id, to = '/') => {
    if (!(await askBeforeLeaving())) return;
    try {
      await wearHat(id);
      releaseUnsaved();
      tellOtherTabs(id);
      forgetLists();
      queries.clear();
      void navigate(to);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
}
