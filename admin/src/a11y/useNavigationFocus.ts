import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useActiveMembership } from '../access/session/session.ts';
import { startNavigationFocus } from './startNavigationFocus.ts';
import { KeyBuffer } from './KeyBuffer.ts';

/** The router's key of the current history entry. */
const currentHistoryKey = (): unknown => window.history.state?.key ?? 'default';

/** Moves the focus after each navigation. Changes of query parameters on the same page do not count. */
export function useNavigationFocus(heading: RefObject<HTMLElement | null>): void {
  const { pathname, hash, key } = useLocation();
  const membershipId = useActiveMembership()?.id;
  const lastLocation = useRef({ pathname, key: '', membershipId });
  const stop = useRef<() => void>(undefined);
  const earlyKeys = useRef<KeyBuffer>(undefined);

  // The address changes before the page renders; buffer keys typed in between for the target.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (earlyKeys.current || window.location.hash === '' || currentHistoryKey() === lastLocation.current.key) return;
      earlyKeys.current = new KeyBuffer();
      earlyKeys.current.capture(event);
    };
    window.addEventListener('keydown', handleKeyDown, true);
    return () => {
      window.removeEventListener('keydown', handleKeyDown, true);
      stop.current?.();
      lastLocation.current.key = '';
    };
  }, []);

  useEffect(() => {
    const before = lastLocation.current;
    // Another membership shows another page at the same address.
    if (before.key === key && before.membershipId === membershipId) return;
    lastLocation.current = { pathname, key, membershipId };
    const isNewPage = before.pathname !== pathname;
    if (!heading.current || (hash === '' && !isNewPage)) return;
    stop.current?.();
    const fragment = hash === '' ? null : hash.slice(1);
    const keyBuffer = fragment === null ? null : (earlyKeys.current ?? new KeyBuffer());
    if (keyBuffer === null) earlyKeys.current?.clear();
    earlyKeys.current = undefined;
    stop.current = startNavigationFocus({ heading: heading.current, fragment, isNewPage, keyBuffer });
  }, [heading, pathname, hash, key, membershipId]);
}
