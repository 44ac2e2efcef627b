import { useEffect, useRef } from 'react';
import Typography from '@mui/material/Typography';
import { documentTitleOf } from './documentTitleOf.ts';
import { useNavigationFocus } from './useNavigationFocus.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

/**
 * The only `h1` of a page. react-admin's `<Title>` writes into it, by its id. The document title, the announcement of a new page
 * and the focus after a navigation follow it.
 */
export function PageHeading({ membershipName }: { membershipName: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentLanguage();

  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const updateDocumentTitle = () => {
      // While a page loads, the heading is empty: the title of before stays.
      const title = documentTitleOf(element.textContent ?? '', membershipName);
      if (title !== null) document.title = title;
    };
    updateDocumentTitle();
    const watcher = new MutationObserver(updateDocumentTitle);
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    return () => watcher.disconnect();
  }, [membershipName]);
  useNavigationFocus(heading);

  return (
    <Typography
      ref={heading}
      id="react-admin-title"
      component="h1"
      variant="h1"
      tabIndex={-1}
      sx={{ flex: '0 1 auto', minWidth: 0, overflowWrap: 'anywhere' }}
    />
  );
}
