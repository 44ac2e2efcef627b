import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLengthProblem } from './useLengthProblem.ts';

/** Checks the name that a form asks for: it is needed, and has a limit. `problem` stands below its field. */
export function useNameCheck(name: string, limit: number | undefined) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [wasMissing, setMissing] = useState(false);
  const lengthProblem = useLengthProblem()(name, limit);
  const isMissing = wasMissing && name === '';
  return {
    field,
    problem: isMissing ? translate('ra.validation.required') : lengthProblem,
    isTooLong: lengthProblem !== undefined,
    /** To be called when the form is sent: from then on the field says that nothing is typed, and it has the focus. */
    noteMissing: () => {
      setMissing(name === '');
      field.current?.focus();
    },
  };
}
