import { type DragEvent, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import AttachIcon from '@mui/icons-material/AttachFile';
import { useTranslate } from 'react-admin';
import { evidenceExtensions, maxFileSize, type AttachmentSubjectName } from '@pilotage/shared';
import { useFileText } from './useFileText.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface FileDropZoneProps {
  subject: AttachmentSubjectName;
  onFiles: (files: readonly File[], personal: boolean) => void;
}

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Area for choosing or dropping files; it states who will read them. */
export function FileDropZone({ subject, onFiles }: FileDropZoneProps) {
  const translate = useTranslate();
  const text = useFileText();
  const input = useRef<HTMLInputElement>(null);
  const [isPersonal, setPersonal] = useState(false);
  const [isOver, setOver] = useState(false);
  const addFiles = (files: Iterable<File>) => onFiles([...files], isPersonal);
  return (
    <Box
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        addFiles(event.dataTransfer.files);
      }}
      sx={{
        p: 1.5,
        borderRadius: 2,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.hover' : 'transparent',
        ...hiddenInPrint,
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={evidenceExtensions.join(',')}
        onChange={({ target }) => {
          addFiles(target.files ?? []);
          // Reset, so that the same file can be chosen again.
          target.value = '';
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Button variant="outlined" size="small" startIcon={<AttachIcon />} onClick={() => input.current?.click()}>
          {translate('discussion.choose')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 280px' }}>
          {isOver ? translate('discussion.dropNow') : translate('discussion.drop', { size: text.size(maxFileSize) })}
        </Typography>
      </Box>
      <FormControlLabel
        sx={{ mt: 0.5, alignItems: 'start' }}
        control={<Checkbox size="small" sx={{ py: 0.25 }} checked={isPersonal} onChange={(_, checked) => setPersonal(checked)} />}
        label={<Typography variant="body2">{translate('discussion.personal')}</Typography>}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {translate(`discussion.whoReadsFiles.${subject}`)}
      </Typography>
    </Box>
  );
}
