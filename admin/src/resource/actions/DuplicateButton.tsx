import Button from '@mui/material/Button';
import DuplicateIcon from '@mui/icons-material/ContentCopyOutlined';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ResourceName } from '@pilotage/shared';
import { pickDuplicateValues } from './pickDuplicateValues.ts';

interface DuplicateButtonProps {
  resource: ResourceName;
  /** Fields that the new record does not take over. */
  clears: readonly string[];
}

/** Opens the form of a new record with the content of this one. Nothing is stored before it is saved. */
export function DuplicateButton({ resource, clears }: DuplicateButtonProps) {
  const translate = useTranslate();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!record || !canAccess) return null;
  return (
    <Button
      size="small"
      startIcon={<DuplicateIcon />}
      component={Link}
      to={`/${resource}/create`}
      state={{ record: pickDuplicateValues(resource, record, clears) }}
    >
      {translate('resource.duplicate')}
    </Button>
  );
}
