import { useTranslate } from 'react-admin';
import { MarkIcon } from './MarkIcon.tsx';

/** Says once on a page what the mark of illustrative figures means. */
export function IllustrativeNote() {
  const translate = useTranslate();
  return (
    <span style={{ display: 'inline-block' }}>
      <MarkIcon mark="illustrative" size={12} /> {translate('resource.illustrativeNote')}
    </span>
  );
}
