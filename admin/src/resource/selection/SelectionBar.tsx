import { useEffect } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { BarFrame } from '../actions/BarFrame.tsx';
import type { BulkAction } from './bulkAction.ts';
import { BulkActionButton } from './BulkActionButton.tsx';
import { ExportRowsButton } from './ExportRowsButton.tsx';
import { focusSelectPage } from './focusSelectPage.ts';
import { useSelectedRecords } from './useSelectedRecords.ts';
import { useSelectionReset } from './useSelectionReset.ts';

interface SelectionBarProps<N extends ResourceName> {
  resource: N;
  actions: readonly BulkAction<N>[];
  /** The fields of the columns that can be exported. */
  fields: readonly string[];
}

function SelectedRows<N extends ResourceName>({ resource, actions, fields }: SelectionBarProps<N>) {
  const translate = useTranslate();
  const { onUnselectItems } = useListContext();
  const records = useSelectedRecords<RecordOf<N> & RaRecord>();
  const text = translate('resource.selection.selected', { smart_count: records.length });
  useEffect(() => announce(text), [text]);
  useEffect(
    () => () => {
      // The focused button is gone with the bar.
      if (document.activeElement === null || document.activeElement === document.body) focusSelectPage();
    },
    [],
  );
  return (
    <BarFrame
      label={translate('resource.selection.bar')}
      actions={
        <>
          <Button onClick={() => onUnselectItems()}>{translate('resource.selection.clear')}</Button>
          <ExportRowsButton resource={resource} fields={fields} records={records} />
          {actions.map((action) => (
            <BulkActionButton key={action.id} resource={resource} action={action} records={records} />
          ))}
        </>
      }
    >
      <Typography sx={{ fontWeight: 600 }}>{text}</Typography>
    </BarFrame>
  );
}

/** What can be done with the selected rows, at the bottom of the window; nothing while none is selected. */
export function SelectionBar<N extends ResourceName>(props: SelectionBarProps<N>) {
  useSelectionReset();
  const isAny = useSelectedRecords().length > 0;
  return isAny ? <SelectedRows {...props} /> : null;
}
