import { useTranslate } from 'react-admin';
import type { CompareFilters } from './filterAddress.ts';
import { useFilterTexts } from './useFilterTexts.ts';

/** Says what is left out by choice, on paper too; nothing where all is shown. */
export function FilterNote({ filters }: { filters: CompareFilters }) {
  const translate = useTranslate();
  const texts = Object.values(useFilterTexts()(filters)).filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <strong>
      {texts.join(' ')} {translate('compare.restLeftOut')}{' '}
    </strong>
  );
}
