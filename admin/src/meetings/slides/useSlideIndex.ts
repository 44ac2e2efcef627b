import { startTransition, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { scheduleTask } from '../../outbox/scheduleTask.ts';

/** Milliseconds that a slide rests before the address names it: a change of address renders the whole page. */
const restingTime = 500;

/** Which slide is shown, from 0. The address names it from 1, so that a reload comes back to it. */
export function useSlideIndex(count: number) {
  const [params, setParams] = useSearchParams();
  const [asked, setAsked] = useState(() => Number(params.get('slide') ?? '1'));
  const index = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), count) - 1 : 0;
  const place = String(index + 1);
  useEffect(() => {
    if (params.get('slide') === place) return undefined;
    const next = new URLSearchParams(params);
    next.set('slide', place);
    return scheduleTask(() => startTransition(() => setParams(next, { replace: true })), restingTime);
  }, [place, params, setParams]);
  return { index, show: (next: number) => setAsked(next + 1) };
}
