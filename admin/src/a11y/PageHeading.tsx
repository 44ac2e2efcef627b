import { useEffect, useRef } from 'react';
import Typography from '@mui/material/Typography';
import { useLocation } from 'react-router';
import { announce } from './announcements.ts';
import { useLanguageOfPage } from './useLanguageOfPage.ts';

/** How long a page may take to name itself before its heading gets the focus all the same. */
const patience = 600;

/**
 * The page's one `h1`. react-admin's `<Title>` of any page writes into it (it looks for the id), and from it come the
 * document's title, the words for a change of page, and the place of the focus after it.
 */
export function PageHeading({ place }: { place: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const arrivedAt = useRef(pathname);
  const isArriving = useRef(false);
  useLanguageOfPage();

  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const name = () => {
      const page = element.textContent?.trim() ?? '';
      document.title = [page, place, 'Pilotage'].filter((part) => part !== '').join(' - ');
      return page;
    };
    name();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      if (!isArriving.current) return;
      isArriving.current = false;
      announce(element.textContent?.trim() ?? '');
      if (!document.querySelector('[role="dialog"]')) element.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(() => {
      if (name() === '') return;
      clearTimeout(waiting);
      waiting = setTimeout(settle, 60);
    });
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    if (arrivedAt.current !== pathname) {
      arrivedAt.current = pathname;
      isArriving.current = true;
      waiting = setTimeout(settle, patience);
    }
    return () => {
      watcher.disconnect();
      clearTimeout(waiting);
    };
  }, [pathname, place]);

  return (
    <Typography
      ref={heading}
      id="react-admin-title"
      component="h1"
      variant="h1"
      tabIndex={-1}
      sx={{ flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' }}
    />
  );
}
