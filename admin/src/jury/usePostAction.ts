import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../data/request.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';

/**
 * Posts an action and notifies its result. Returns the response, or null for a refusal. The page is refetched in both cases,
 * since a refusal often means that another user was faster. A second click while it runs is ignored.
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
