import Button from '@mui/material/Button';
import AddIcon from '@mui/icons-material/AddCircleOutlineOutlined';
import { useSimpleFormIterator, useTranslate } from 'react-admin';

/** Adds an entry to a list within a form. `label` is an i18n key. */
export function AddEntryButton({ label }: { label: string }) {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {translate(label)}
    </Button>
  );
}
