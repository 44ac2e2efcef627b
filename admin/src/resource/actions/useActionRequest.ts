import { useNotify, useRefresh } from 'react-admin';
import { sendJson } from '../../data/request.ts';

/** Sends an action to a path under `/api`, shows a notification, and refetches the data. */
export function useActionRequest() {
  const notify = useNotify();
  const refresh = useRefresh();
  return async (path: string, body: object, successMessage: string): Promise<void> => {
    await sendJson('POST', path, body);
    notify(successMessage);
    refresh();
  };
}
