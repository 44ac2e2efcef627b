import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { focusHeading } from '../a11y/focusHeading.ts';

/** What follows an action on the own score: a message, the new state of the scores, and the heading in focus. */
export function useFinishScore() {
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (message: string, messageArgs: Readonly<Record<string, string>> = {}) => {
    notify(message, { messageArgs });
    // List only scores: in a conflict the juror may not read the solution, so it is not loaded.
    void queryClient.invalidateQueries({ queryKey: ['scores'] });
    focusHeading();
  };
}
