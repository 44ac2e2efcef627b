import { useState } from 'react';
import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import { RepeatActivityDialog } from './RepeatActivityDialog.tsx';

/** Opens the dialog that makes a series of an activity, for those who may. */
export function RepeatActivityButton({ activity }: { activity: Activity }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'activities', action: 'repeat', record: activity });
  if (!canAccess) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('activities.repeat')}
      </Button>
      {isOpen && <RepeatActivityDialog activity={activity} onClose={() => setOpen(false)} />}
    </>
  );
}
