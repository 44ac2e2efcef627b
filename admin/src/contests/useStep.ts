import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../data/request.ts';
import { useSingleRun } from '../resource/useSingleRun.ts';

/**
 * Sends a step and says how it went. Answers what came back, or null where it was refused; the page is read again either way, since a
 * refusal often means that somebody else was faster. One at a time: a second click while it runs does nothing.
 */
export function useStep() {
  const notify = useNotify();
  const refresh = useRefresh();
  const { isBusy, run } = useSingleRun();
  const take = async <Answer>(
    path: string,
    body: object,
    done: (answer: Answer) => [string, object?],
  ): Promise<Answer | null> => {
    let answer: Answer | null = null;
    await run(async () => {
      try {
        answer = await sendJson<Answer>('POST', path, body);
        const [message, words] = done(answer);
        notify(message, { messageArgs: { ...words } });
      } catch (error) {
        notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
      } finally {
        refresh();
      }
    });
    return answer;
  };
  return { isBusy, take };
}
