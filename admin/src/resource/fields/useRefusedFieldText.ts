import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** Says what is wrong with a field, where the field itself is not in sight. */
export function useRefusedFieldText(resource: string): (name: string, message: string) => string {
  const translate = useTranslate();
  return useCallback(
    (name, message) =>
      translate('resource.refusedField', {
        field: translate(`resources.${resource}.fields.${name}`, { _: name }),
        message: translate(message, { _: message }),
      }),
    [translate, resource],
  );
}
