import { type ReactNode, useEffect } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useDocumentLanguage } from '../../a11y/useDocumentLanguage.ts';

interface PublicPageProps {
  title: string;
  /** The purpose of the product, above the card. */
  lead?: string;
  children: ReactNode;
}

/** Layout of a page without a session: the product's name, one heading, one card. */
export function PublicPage({ title, lead, children }: PublicPageProps) {
  const translate = useTranslate();
  useDocumentLanguage();
  useEffect(() => {
    document.title = `${title} - Pilotage`;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        // From the top, so that what arrives below moves nothing above it.
        alignContent: 'start',
        justifyItems: 'center',
        p: 2,
        pt: { xs: 2, sm: '10vh' },
        bgcolor: 'background.default',
        color: 'text.primary',
      }}
    >
      <Box sx={{ width: '100%', maxWidth: 440, display: 'grid', gap: 3 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <img src="/pilotage.svg" alt="" width="36" height="36" />
          <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 700, letterSpacing: '-0.02em' }}>
            {translate('shell.product')}
          </Typography>
        </Box>
        {lead !== undefined && <Typography sx={{ color: 'text.secondary' }}>{lead}</Typography>}
        <Card sx={{ p: 3 }}>
          <Typography variant="h1" sx={{ fontSize: '1.25rem', mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Card>
      </Box>
    </Box>
  );
}
