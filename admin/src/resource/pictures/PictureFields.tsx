import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import type { PictureFormState } from './usePictureForm.ts';

interface PictureFieldsProps {
  form: PictureFormState;
  /** i18n key of the button that chooses a file. */
  choose: string;
  /** i18n key of the label of the words. */
  label: string;
}

const acceptedTypes = 'image/png,image/jpeg,image/webp';

/** The file of a picture and the words for those who do not see it; before them, why they were refused. */
export function PictureFields({ form, choose, label }: PictureFieldsProps) {
  const { problem, fileInput, fileButton } = form;
  const translate = useTranslate();
  const chooseText = translate(choose);
  const fieldErrors = problem === null ? [] : Object.values(problem.errors);
  return (
    <>
      {problem && (
        <Alert severity="error">
          {fieldErrors.length > 0 ? fieldErrors.join(' ') : translate(problem.message, { _: problem.message })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button ref={fileButton} variant="outlined" onClick={() => fileInput.current?.click()}>
          {chooseText}
        </Button>
        <input
          ref={fileInput}
          type="file"
          aria-label={chooseText}
          tabIndex={-1}
          accept={acceptedTypes}
          style={visuallyHidden}
          onChange={(event) => form.chooseFile(event.target.files?.[0] ?? null)}
        />
        <Typography sx={{ overflowWrap: 'anywhere' }}>{form.file?.name}</Typography>
      </Box>
      <TextField
        fullWidth
        required
        label={translate(label)}
        error={form.textProblem !== undefined}
        helperText={form.textProblem ?? translate('resource.picture.textHelp')}
        value={form.text}
        onChange={(event) => form.write(event.target.value)}
      />
      <RestoredNote at={form.restoredAt} onDiscard={form.discard} />
    </>
  );
}
