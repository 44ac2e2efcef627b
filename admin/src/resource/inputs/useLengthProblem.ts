import { useTranslate } from 'react-admin';

/** Finds what is wrong with the length of a text. A text that is too long stays as it is, its field says so, and it is not sent. */
export function useLengthProblem() {
  const translate = useTranslate();
  /** In words, for below the field; undefined where the text fits. Without a limit every text does. */
  return (text: string, limit: number | undefined): string | undefined =>
    limit !== undefined && text.length > limit ? translate('resource.tooLong', { limit }) : undefined;
}
