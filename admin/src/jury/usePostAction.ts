import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../data/request.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';

/**
 * Sends a step and says how it went. Answers what came back, or null where it was refused; the page is read again either way, since a
 * refusal often means that somebody else was faster. One at a time: a second click while it runs does nothing.
 */
export function usePostAction() {
  const notify = useNotify();
  const refresh = useRefresh();
  const { isBusy, run } = useSingleRun();
  const post = async <Response>(
    path: string,
    body: object,
    successMessage: (response: Response) => [string, object?],
  ): Promise<Response | null> => {
    let response: Response | null = null;
    await run(async () => {
      try {
        response = await sendJson<Response>('POST', path, body);
        const [message, messageArgs] = successMessage(response);
        notify(message, { messageArgs: { ...messageArgs } });
      } catch (error) {
        notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
      } finally {
        refresh();
      }
    });
    return response;
  };
  return { isBusy, post };
}
