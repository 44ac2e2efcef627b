import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { EditButton, useCanAccess, useRecordContext, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ListSort } from '../lists/listTab.ts';
import { RecordNeighbours } from './RecordNeighbours.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

/** Above the page of a record: the way back to its list, the records before and after it in the list's order, and its form. */
export function RecordPath({ order, children }: { order?: ListSort | undefined; children?: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { hasList, hasEdit } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'edit', record });
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        minHeight: 52,
        pb: 1,
        ...hiddenInPrint,
      }}
    >
      {hasList && (
        <Box component="nav" aria-label={translate('resource.path')} sx={{ flex: '1 1 auto' }}>
          <Link component={RouterLink} to={`/${resource}`}>
            <span aria-hidden="true">‹ </span>
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
          </Link>
        </Box>
      )}
      {record && hasList && <RecordNeighbours order={order} />}
      {children}
      {record && hasEdit && canAccess && <EditButton />}
    </Box>
  );
}
