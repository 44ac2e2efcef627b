import { useTranslate } from 'react-admin';
import { MarkIcon } from './MarkIcon.tsx';

/** Marks what was never published and stands there as an example; what the mark means is said once on the page. */
export function IllustrativeIcon() {
  const translate = useTranslate();
  const name = translate('resource.illustrative');
  return (
    <span role="img" aria-label={name} title={name} style={{ whiteSpace: 'nowrap', fontWeight: 400, opacity: 0.8 }}>
      {'\u00a0'}
      <MarkIcon mark="illustrative" size={12} />
    </span>
  );
}
