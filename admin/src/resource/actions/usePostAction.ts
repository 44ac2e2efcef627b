import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../../data/request.ts';
import { useProblemText } from './useProblemText.ts';
import { useSingleRun } from './useSingleRun.ts';
import { useStoreResponse } from './useStoreResponse.ts';

type SuccessMessage<Response> = (response: Response) => [key: string, params?: object];

/**
 * Posts an action and notifies its result. Returns the response, or null for a refusal. The page is refetched in both cases,
 * since a refusal often means that another user was faster. A second click while it runs is ignored; with `version`, until the page
 * shows a newer version of the record.
 */
export function usePostAction(version?: number) {
  const notify = useNotify();
  const refresh = useRefresh();
  const storeResponse = useStoreResponse();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun(version);
  const post = async <Response>(
    path: string,
    /** What is sent, or what prepares it. */
    body: object | (() => Promise<object>),
    successMessage: SuccessMessage<Response>,
    /** Hears of a refusal; true where it is said beside what was typed, and not in a notice over it. */
    onProblem?: (error: unknown) => boolean | void,
  ): Promise<Response | null> => {
    let response: Response | null = null;
    await run(async () => {
      try {
        response = await sendJson<Response>('POST', path, typeof body === 'function' ? await body() : body);
        await storeResponse(path, response);
        const [message, messageArgs] = successMessage(response);
        notify(message, { messageArgs: { ...messageArgs } });
      } catch (error) {
        if (onProblem?.(error) === true) return false;
        const [, resource = ''] = path.split('/');
        const text = describeProblem(resource, error);
        notify(text, { type: 'error', messageArgs: { _: text } });
        return false;
      } finally {
        refresh();
      }
      return true;
    });
    return response;
  };
  return { isBusy, post };
}
