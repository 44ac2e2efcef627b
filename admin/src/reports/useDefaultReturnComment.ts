import { useTranslate } from 'react-admin';

/** Returns a function that makes the comment of a return to which nobody wrote one, from the number of its remarks. */
export function useDefaultReturnComment(): (remarkCount: number) => string {
  const translate = useTranslate();
  return (remarkCount) => translate('reports.lookAgain', { smart_count: remarkCount });
}
