import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

/** Says why an action on a record was refused: what is wrong with its first field, where the server names one that has a name. */
export function useProblemText(): (resource: string, error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (resource, error) => {
      const { message, errors } = problemOf(error);
      const [[name = '', reason = ''] = []] = Object.entries(errors);
      // A field of a record within the body stands behind the name of that record; a part of a field stands behind its field.
      const labels = name.split('.').map((part) => translate(`resources.${resource}.fields.${part}`, { _: '' }));
      const field = labels.findLast((label) => label !== '') ?? '';
      if (field === '') return translate(reason || message, { _: reason || message });
      return translate('resource.refusedField', { field, message: translate(reason, { _: reason }) });
    },
    [translate],
  );
}
