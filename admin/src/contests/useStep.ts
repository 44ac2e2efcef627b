import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../data/request.ts';

/**
 * Sends a step and says how it went. Answers what came back, or null where it was refused; the page is read again either way, since a
 * refusal often means that somebody else was faster.
 */
export function useStep() {
  const notify = useNotify();
  const refresh = useRefresh();
  return async <Answer>(path: string, body: object, done: (answer: Answer) => [string, object?]): Promise<Answer | null> => {
    try {
      const answer = await sendJson<Answer>('POST', path, body);
      const [message, words] = done(answer);
      notify(message, { messageArgs: { ...words } });
      return answer;
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
      return null;
    } finally {
      refresh();
    }
  };
}
