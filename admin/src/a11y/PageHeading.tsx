import { useEffect, useRef } from 'react';
import Typography from '@mui/material/Typography';
import { useNavigationFocus } from './useNavigationFocus.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

/**
 * The page's one `h1`. react-admin's `<Title>` of any page writes into it (it looks for the id), and from it come the
 * document's title, the words for a change of page, and the place of the focus after it.
 */
export function PageHeading({ membershipName }: { membershipName: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentLanguage();

  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const updateDocumentTitle = () => {
      const page = element.textContent?.trim() ?? '';
      document.title = [page, membershipName, 'Pilotage'].filter((part) => part !== '').join(' - ');
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
      sx={{ flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' }}
    />
  );
}
