import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  EditButton,
  type RaRecord,
  useCanAccess,
  useRecordContext,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { createListSearch } from '../lists/listSearch.ts';
import type { ListFilter, ListSort } from '../lists/listTab.ts';
import { RecordNeighbours } from './RecordNeighbours.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface RecordPathProps {
  order?: ListSort | undefined;
  /** Says why the form of the record is locked; null: it is not. */
  lock?: ((record: RaRecord) => string | null) | undefined;
  /** The rows of the list to which the way back leads; left out: where the list begins. */
  listFilterOf?: ((record: RaRecord) => ListFilter) | undefined;
  children?: ReactNode;
}

/** Above the page of a record: the way back to its list, the records before and after it in the list's order, and its form unless it is locked. */
export function RecordPath({ order, lock, listFilterOf, children }: RecordPathProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { hasList, hasEdit } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'edit', record });
  const isLocked = record !== undefined && (lock?.(record) ?? null) !== null;
  const search = record && order && listFilterOf ? createListSearch({ filter: listFilterOf(record), sort: order }) : '';
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
          <Link component={RouterLink} to={`/${resource}${search}`}>
            <span aria-hidden="true">‹ </span>
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
          </Link>
        </Box>
      )}
      {record && hasList && <RecordNeighbours order={order} />}
      {children}
      {record && hasEdit && canAccess && !isLocked && <EditButton />}
    </Box>
  );
}
