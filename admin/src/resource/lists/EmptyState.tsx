import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { CreateButton, useCanAccess, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';

/** Empty state of a list: what will be listed, and the first step for users who may take it. */
export function EmptyState() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <Card sx={{ p: { xs: 3, sm: 5 }, width: '100%' }}>
      <Typography variant="h2">{translate(`resources.${resource}.empty`)}</Typography>
      {hasCreate && canAccess && (
        <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <CreateButton variant="contained" />
          <ImportButton resource={resource} variant="outlined" />
        </Box>
      )}
    </Card>
  );
}
