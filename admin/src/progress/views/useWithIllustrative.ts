import { useTranslate } from 'react-admin';

/** A text with the word that the screen shows as a mark: for exports, which have words alone. */
export function useWithIllustrative() {
  const translate = useTranslate();
  return (text: string, isIllustrative: boolean): string =>
    [text, isIllustrative ? translate('resource.illustrative') : ''].filter((part) => part !== '').join(', ');
}
