import { useEffect, useRef } from 'react';
import Typography from '@mui/material/Typography';
import { useArrival } from './useArrival.ts';
import { useLanguageOfPage } from './useLanguageOfPage.ts';

/**
 * The page's one `h1`. react-admin's `<Title>` of any page writes into it (it looks for the id), and from it come the
 * document's title, the words for a change of page, and the place of the focus after it.
 */
export function PageHeading({ place }: { place: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLanguageOfPage();

  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const name = () => {
      const page = element.textContent?.trim() ?? '';
      document.title = [page, place, 'Pilotage'].filter((part) => part !== '').join(' - ');
    };
    name();
    const watcher = new MutationObserver(name);
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    return () => watcher.disconnect();
  }, [place]);
  useArrival(heading);

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
