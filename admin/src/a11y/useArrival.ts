import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useActiveHat } from '../access/session.ts';
import { arrive } from './arrival.ts';
import { HeldKeys } from './heldKeys.ts';

/** The router's name for the entry of the history that the browser has come to. */
const presentKey = (): unknown => window.history.state?.key ?? 'default';

/** Takes the focus to where each change of the address leads. Choices on a page, kept in its address, lead nowhere. */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const { pathname, hash, key } = useLocation();
  const hat = useActiveHat()?.id;
  const known = useRef({ pathname, key: '', hat });
  const stop = useRef<() => void>(undefined);
  const early = useRef<HeldKeys>(undefined);

  // The browser has the new address before the page is drawn; keys that come between are for the place.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (early.current || window.location.hash === '' || presentKey() === known.current.key) return;
      early.current = new HeldKeys();
      early.current.hold(event);
    };
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      stop.current?.();
      known.current.key = '';
    };
  }, []);

  useEffect(() => {
    const before = known.current;
    // Another hat makes another page of the same address.
    if (before.key === key && before.hat === hat) return;
    known.current = { pathname, key, hat };
    const isOtherPage = before.pathname !== pathname;
    if (!heading.current || (hash === '' && !isOtherPage)) return;
    stop.current?.();
    const place = hash === '' ? null : hash.slice(1);
    const keys = place === null ? null : (early.current ?? new HeldKeys());
    if (keys === null) early.current?.drop();
    early.current = undefined;
    stop.current = arrive({ heading: heading.current, place, isOtherPage, keys });
  }, [heading, pathname, hash, key, hat]);
}
