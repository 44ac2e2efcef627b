import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';

export function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#content"
      sx={{
        position: 'fixed',
        insetInlineStart: 8,
        top: -80,
        zIndex: 2000,
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        '&:focus': { top: 8 },
      }}
    >
      {translate('a11y.skip')}
    </Link>
  );
}
