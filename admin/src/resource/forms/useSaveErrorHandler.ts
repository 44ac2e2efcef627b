import { useNotify } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

/** Notifies why a save failed, unless the form already shows it: at its fields, or in the conflict dialog. */
export function useSaveErrorHandler() {
  const notify = useNotify();
  return (error: unknown) => {
    const { status, message, errors, current } = problemOf(error);
    if (Object.keys(errors).length > 0 || (status === 409 && current)) return;
    notify(message, { type: 'error', messageArgs: { _: message } });
  };
}
