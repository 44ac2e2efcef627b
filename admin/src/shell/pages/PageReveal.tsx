import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { patienceMs } from './patienceMs.ts';

/** How long no request begins before a page is taken for complete. */
const calmMs = 40;

const isFirstRequest = { predicate: ({ state }: Query) => state.data === undefined };

/**
 * Shows a new page once its first requests are answered, so that nothing moves that is being read: names and counts come after the
 * rows that they stand in. Assistive technology and the focus find the page at once. Cached pages are shown at once.
 */
export function PageReveal({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const [step, setStep] = useState<'waiting' | 'calm' | 'revealed'>('waiting');
  const hasWaited = useRef(false);
  const waiting = useIsFetching(isFirstRequest);
  const page = useRef<HTMLDivElement>(null);
  // The heading waits, too. A `:has()` of the style would read all styles again at each change of the page.
  useLayoutEffect(() => {
    const main = page.current?.closest('main');
    main?.toggleAttribute('data-unrevealed', step !== 'revealed');
    return () => main?.removeAttribute('data-unrevealed');
  }, [step]);
  useEffect(() => {
    const timer = setTimeout(() => setStep('revealed'), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  // Runs after the effects of the page itself: what was answered is rendered, and what that asks for is sent.
  useEffect(() => {
    if (step === 'revealed') return;
    const isWaiting = queryClient.isFetching(isFirstRequest) > 0;
    hasWaited.current ||= isWaiting;
    const next = step === 'calm' || !hasWaited.current ? 'revealed' : 'calm';
    const timer = setTimeout(() => setStep(isWaiting ? 'waiting' : next), next === 'calm' ? calmMs : 0);
    return () => clearTimeout(timer);
  }, [queryClient, waiting, step]);
  return (
    <Box ref={page} {...(step === 'revealed' ? {} : { sx: { opacity: 0 } })}>
      {children}
    </Box>
  );
}
