import { useNotify } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

/** Says why a form was not saved, where that is not shown in the form itself: at its fields, or as a choice in a conflict. */
export function useSaveErrorHandler() {
  const notify = useNotify();
  return (error: unknown) => {
    const { status, message, errors, current } = problemOf(error);
    if (Object.keys(errors).length > 0 || (status === 409 && current)) return;
    notify(message, { type: 'error', messageArgs: { _: message } });
  };
}
