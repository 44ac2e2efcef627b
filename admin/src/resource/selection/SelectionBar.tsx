import { useEffect, useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type RaRecord, useListContext, useRefresh, useTranslate } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { BarFrame } from '../actions/BarFrame.tsx';
import { type ExportedColumn, shownFieldsOf } from '../export/exportedColumn.ts';
import { useHiddenColumns } from '../lists/useHiddenColumns.ts';
import type { BulkAction } from './bulkAction.ts';
import { BulkActionDialog } from './BulkActionDialog.tsx';
import { BulkActionButton } from './BulkActionButton.tsx';
import { ExportRowsButton } from './ExportRowsButton.tsx';
import { focusSelectPage } from './focusSelectPage.ts';
import { useSelectedRecords } from './useSelectedRecords.ts';
import { useSelectionReset } from './useSelectionReset.ts';

interface SelectionBarProps<N extends ResourceName> {
  resource: N;
  actions: readonly BulkAction<N>[];
  /** What an export has of the columns. */
  columns: readonly ExportedColumn[];
}

type SelectedRecord<N extends ResourceName> = RecordOf<N> & RaRecord;

interface SelectedRowsProps<N extends ResourceName> extends SelectionBarProps<N> {
  onOpen: (action: BulkAction<N>, records: readonly SelectedRecord<N>[]) => void;
}

function SelectedRows<N extends ResourceName>({ resource, actions, columns, onOpen }: SelectedRowsProps<N>) {
  const translate = useTranslate();
  const { onUnselectItems } = useListContext();
  const records = useSelectedRecords<SelectedRecord<N>>();
  const [hidden] = useHiddenColumns(resource);
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
          <ExportRowsButton resource={resource} fields={shownFieldsOf(columns, hidden)} records={records} />
          {actions.map((action) => (
            <BulkActionButton key={action.id} action={action} onOpen={() => onOpen(action, records)} />
          ))}
        </>
      }
    >
      <Typography sx={{ fontWeight: 600 }}>{text}</Typography>
    </BarFrame>
  );
}

/**
 * What can be done with the selected rows, at the bottom of the window; nothing while none is selected. What is done is no longer
 * selected afterwards; what is refused still is.
 */
export function SelectionBar<N extends ResourceName>(props: SelectionBarProps<N>) {
  useSelectionReset();
  const refresh = useRefresh();
  const { onUnselectItems, onSelect } = useListContext();
  const isAny = useSelectedRecords().length > 0;
  // The rows of the dialog stay, whatever the list shows meanwhile.
  const [opened, setOpened] = useState<{ action: BulkAction<N>; records: readonly SelectedRecord<N>[] } | null>(null);
  const close = (doneIds: ReadonlySet<number>) => {
    if (opened && doneIds.size > 0) {
      const others = opened.records.filter(({ id }) => !doneIds.has(id)).map(({ id }) => id);
      if (others.length === 0) onUnselectItems();
      else onSelect(others);
      refresh();
    }
    setOpened(null);
  };
  return (
    <>
      {isAny && <SelectedRows {...props} onOpen={(action, records) => setOpened({ action, records })} />}
      {opened && <BulkActionDialog resource={props.resource} {...opened} onClose={close} />}
    </>
  );
}
