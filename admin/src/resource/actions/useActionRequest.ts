import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../../data/request.ts';

/** Takes a step at an address under `/api`, says that it is done, and reads anew what is so now. */
export function useActionRequest() {
  const notify = useNotify();
  const refresh = useRefresh();
  return async (path: string, body: object, successMessage: string): Promise<void> => {
    await sendJson('POST', path, body);
    notify(successMessage);
    refresh();
  };
}
