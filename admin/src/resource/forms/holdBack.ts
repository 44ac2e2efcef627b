import type { FormEvent } from 'react';
import { focusFirstInvalid } from './focusFirstInvalid.ts';

/** Takes the place of sending a form while one of its fields says what is wrong: it gets the focus. */
export function holdBack(event: FormEvent<HTMLElement>): void {
  event.preventDefault();
  focusFirstInvalid(event.currentTarget);
}
