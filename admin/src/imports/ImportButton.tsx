import Button from '@mui/material/Button';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { importedResources } from '@pilotage/shared';

interface ImportButtonProps {
  resource: string;
  variant?: 'text' | 'outlined';
}

/** Leads to the import of records, where the resource has one and the viewer may create them. */
export function ImportButton({ resource, variant = 'text' }: ImportButtonProps) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess || !importedResources.some((each) => each === resource)) return null;
  return (
    <Button
      size={variant === 'text' ? 'small' : 'medium'}
      variant={variant}
      startIcon={<UploadIcon />}
      component={RouterLink}
      to={`/import/${resource}`}
    >
      {translate('imports.link')}
    </Button>
  );
}
