import type { ReactNode } from 'react';
import Card from '@mui/material/Card';
import { EditBase, Title, Toolbar, useTranslate } from 'react-admin';
import { Loading } from '../../shell/pages/Loading.tsx';
import { keepDirtyOptions } from './Forms.tsx';
import { RecordForm } from './RecordForm.tsx';
import { SaveRecordButton } from './SaveRecordButton.tsx';
import { useSaveErrorHandler } from './useSaveErrorHandler.ts';

interface PageFormProps {
  resource: string;
  id: number;
  /** The key of the page's heading. */
  title: string;
  maxWidth: number;
  readOnly?: boolean;
  /** What follows a save; the usual notice unless said. */
  onSaved?: () => void;
  children: ReactNode;
}

/** A record that has a page of its own in the menu: there once it is read, so that nothing typed meets a late answer. */
export function PageForm({ resource, id, title, maxWidth, readOnly = false, onSaved, children }: PageFormProps) {
  const translate = useTranslate();
  const onError = useSaveErrorHandler();
  const toolbar = readOnly ? (
    false
  ) : (
    <Toolbar>
      <SaveRecordButton />
    </Toolbar>
  );
  return (
    <EditBase
      resource={resource}
      id={id}
      mutationMode="pessimistic"
      redirect={false}
      // Whoever may only read is not asked whether they may change it.
      disableAuthentication={readOnly}
      loading={<Loading />}
      mutationOptions={{ onError, ...(onSaved ? { onSuccess: onSaved } : {}) }}
    >
      <Title title={translate(title)} />
      <Card sx={{ maxWidth }}>
        <RecordForm staysOpen toolbar={toolbar} resetOptions={keepDirtyOptions}>
          {children}
        </RecordForm>
      </Card>
    </EditBase>
  );
}
