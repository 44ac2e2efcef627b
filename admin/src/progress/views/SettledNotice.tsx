import { useContext, useLayoutEffect } from 'react';
import { SettledContext } from './settledContext.ts';

/** Reports, before anything is painted, that a view is there or has failed. */
export function SettledNotice() {
  const onSettled = useContext(SettledContext);
  useLayoutEffect(() => onSettled(), [onSettled]);
  return null;
}
