import type { ReactNode } from 'react';
import Card from '@mui/material/Card';
import { EditBase, Title, Toolbar, useTranslate } from 'react-admin';
import { Loading } from '../../shell/pages/Loading.tsx';
import { keepDirtyOptions } from './keepDirtyOptions.ts';
import { RecordForm } from './RecordForm.tsx';
import { SaveRecordButton } from './SaveRecordButton.tsx';
import { useSaveErrorHandler } from './useSaveErrorHandler.ts';

interface PageFormProps {
  resource: string;
  id: number;
  /** i18n key of the page heading. */
  title: string;
  /** Called after a save; default: the usual notification. */
  onSaved?: () => void;
  children: ReactNode;
}

/**
 * Form of a record that has its own page in the menu. It renders once the record is loaded, so that a late response cannot
 * overwrite typed text.
 */
export function PageForm({ resource, id, title, onSaved, children }: PageFormProps) {
  const translate = useTranslate();
  const onError = useSaveErrorHandler();
  const toolbar = (
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
      loading={<Loading />}
      mutationOptions={{ onError, ...(onSaved ? { onSuccess: onSaved } : {}) }}
    >
      <Title title={translate(title)} />
      <Card sx={{ maxWidth: 720 }}>
        <RecordForm staysOpen toolbar={toolbar} resetOptions={keepDirtyOptions}>
          {children}
        </RecordForm>
      </Card>
    </EditBase>
  );
}
