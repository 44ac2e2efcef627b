import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { type WorkKind, worksKeyOf } from './workClient.ts';

/** Runs an action on works of a kind once at a time, says what came of it, and reads the list again. */
export function useWorkAction(kind: WorkKind) {
  const client = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun();
  const act = (work: () => Promise<unknown>, message: 'requested' | 'cancelled' | 'removed') =>
    run(async () => {
      try {
        await work();
        announce(translate(`${kind.words}.${message}`));
      } catch (error) {
        const text = describeProblem('organisations', error);
        notify(text, { type: 'error', messageArgs: { _: text } });
      }
      await client.invalidateQueries({ queryKey: worksKeyOf(kind) });
    });
  return { isBusy, act };
}
