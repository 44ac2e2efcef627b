import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import AddIcon from '@mui/icons-material/AddCircleOutlined';
import BlockIcon from '@mui/icons-material/Block';
import DifferentIcon from '@mui/icons-material/CallSplit';
import SameIcon from '@mui/icons-material/RemoveCircleOutlined';
import { useResourceDefinition, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ImportedResource } from '@pilotage/shared';
import type { TableRowPreview } from './tableImportClient.ts';
import { useTableTexts } from './useTableTexts.ts';

const outcomeIcons = {
  new: { Icon: AddIcon, color: 'success.main' },
  same: { Icon: SameIcon, color: 'text.secondary' },
  differs: { Icon: DifferentIcon, color: 'warning.main' },
  refused: { Icon: BlockIcon, color: 'error.main' },
} as const;

/** What becomes of a row: that it is created, what is there already, or what is wrong with it. */
export function RowOutcome({ resource, row }: { resource: ImportedResource; row: TableRowPreview }) {
  const translate = useTranslate();
  const { columnName, valueText } = useTableTexts(resource);
  const { hasShow } = useResourceDefinition({ resource });
  const { Icon, color } = outcomeIcons[row.outcome];
  const shown = (field: string, value: TableRowPreview['differences'][number]['here']) =>
    valueText(field, value) || translate('imports.empty');
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', color }}>
        <Icon fontSize="small" aria-hidden />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate(`imports.outcomes.${row.outcome}`)}
        </Typography>
      </Box>
      {row.problems.map(({ field, message }) => (
        <Typography key={`${field} ${message}`} variant="body2">
          {field === null ? message : translate('imports.problemOf', { field: columnName(field), message })}
        </Typography>
      ))}
      {row.differences.map(({ field, here, inFile }) => (
        <Typography key={field} variant="body2">
          {translate('imports.difference', {
            field: columnName(field),
            here: shown(field, here),
            inFile: shown(field, inFile),
          })}
        </Typography>
      ))}
      {row.existingId !== null && hasShow && (
        <Link component={RouterLink} variant="body2" to={`/${resource}/${row.existingId}/show`}>
          {translate('imports.openExisting', { row: row.row })}
        </Link>
      )}
    </Box>
  );
}
