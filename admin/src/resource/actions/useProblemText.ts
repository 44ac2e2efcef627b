import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { useRefusedFieldText } from '../fields/useRefusedFieldText.ts';

/** Says why an action was refused: what is wrong with the first field, where the server names one. */
export function useProblemText(resource: string): (error: unknown) => string {
  const translate = useTranslate();
  const describeField = useRefusedFieldText(resource);
  return useCallback(
    (error) => {
      const { message, errors } = problemOf(error);
      const [[name, reason] = []] = Object.entries(errors);
      return name === undefined || reason === undefined ? translate(message, { _: message }) : describeField(name, reason);
    },
    [translate, describeField],
  );
}
