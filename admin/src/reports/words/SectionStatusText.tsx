import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { SectionStatus } from './useSectionText.ts';

interface SectionStatusTextProps {
  status: SectionStatus;
  onTakeTheirs: () => void;
  onOverwrite: (theirs: string | null) => void;
}

/** Whether the text of a section is saved; where somebody else saved another one, both ways to go on. */
export function SectionStatusText({ status, onTakeTheirs, onOverwrite }: SectionStatusTextProps) {
  const translate = useTranslate();
  if (status === null) return null;
  if (status === 'saving' || status === 'saved') return <>{translate(`reports.sectionStatus.${status}`)}</>;
  if ('failure' in status)
    return (
      <Alert severity="error" component="span">
        {translate('reports.sectionStatus.failed', { why: translate(status.failure, { _: status.failure }) })}
      </Alert>
    );
  const { theirs } = status;
  return (
    <Alert
      severity="warning"
      component="span"
      action={
        <>
          <Button size="small" color="inherit" onClick={onTakeTheirs}>
            {translate('reports.takeTheirs')}
          </Button>
          <Button size="small" color="inherit" onClick={() => onOverwrite(theirs)}>
            {translate('reports.keepMine')}
          </Button>
        </>
      }
    >
      {translate('reports.sectionConflict', { text: theirs ?? translate('reports.emptyText') })}
    </Alert>
  );
}
