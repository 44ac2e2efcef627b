import { type ComponentType, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Title, useNotify, useRefresh, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { type ImportedResource, undoableImports } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { ImportDone } from './ImportDone.tsx';
import type { CreatedRecord } from './tableImportClient.ts';
import { TableResult } from './TableResult.tsx';
import { TableSource } from './TableSource.tsx';
import { useTableImport } from './useTableImport.ts';

/** Where the imported records are listed: people wait on their own page until they accept. */
const listPathOf = (resource: ImportedResource) => (resource === 'invitations' ? '/users' : `/${resource}`);

const undoable: ReadonlySet<string> = new Set(undoableImports);

/** Creates the page on which records of a resource are created from a table. */
export function createImportPage(resource: ImportedResource): ComponentType {
  const isUndoable = undoable.has(resource);
  return function ImportPage() {
    const translate = useTranslate();
    const notify = useNotify();
    const refresh = useRefresh();
    const navigate = useNavigate();
    const isShown = useRef(true);
    useEffect(() => {
      isShown.current = true;
      return () => {
        isShown.current = false;
      };
    }, []);
    const [created, setCreated] = useState<readonly CreatedRecord[] | null>(null);
    const draft = useTextDraft(`imports.${resource}`);
    const { state, read, importShown, stop, close } = useTableImport(resource, (records) => {
      draft.discard();
      const message = translate(resource === 'invitations' ? 'imports.invited' : 'imports.created', {
        smart_count: records.length,
      });
      announce(message);
      refresh();
      if (isUndoable && isShown.current) {
        setCreated(records);
        return;
      }
      notify(message);
      if (isShown.current) void navigate(listPathOf(resource));
    });
    const isBusy = state !== null && state.step !== 'shown';
    return (
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Title title={translate(`importTitles.${resource}`)} />
        <Card sx={{ p: { xs: 2, sm: 3 }, maxWidth: 720 }}>
          <TableSource
            resource={resource}
            draft={draft}
            isBusy={isBusy}
            isCreating={state?.step === 'importing'}
            onRead={(file) => {
              setCreated(null);
              void read(file);
            }}
            onChangeText={close}
          />
        </Card>
        {created && <ImportDone resource={resource} records={created} />}
        {state && (
          <Card component="section" aria-label={translate('imports.preview')} sx={{ p: { xs: 2, sm: 3 } }}>
            <TableResult resource={resource} state={state} onCreate={() => void importShown()} onStop={stop} />
          </Card>
        )}
        <Box>
          <Button component={RouterLink} to={listPathOf(resource)}>
            {translate(created ? 'imports.toList' : 'ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    );
  };
}
