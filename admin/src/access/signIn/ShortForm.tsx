import { type FormEvent, Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { RequiredNote } from '../../resource/forms/RequiredNote.tsx';

export interface ShortFormField {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  autoComplete: string;
  help?: string;
  /** Heading above the field, at the start of a group of fields. */
  group?: string;
  /** The values to choose from, where the field is a choice. */
  options?: readonly { id: string; name: string }[];
}

interface ShortFormProps {
  fields: readonly ShortFormField[];
  initialValues?: Readonly<Record<string, string>>;
  /** Whether the labels say that each field must be filled. */
  areAllRequired?: boolean;
  button: string;
  /** Level of the groups' headings: below the heading of the page, or of a dialog. */
  groupHeading?: 'h2' | 'h3';
  /** Warning that the submission cannot be undone. */
  isDangerous?: boolean;
  /** Secondary action beside the button, for example a link back. */
  secondaryAction?: ReactNode;
  children?: ReactNode;
  onSend: (values: Record<string, string>) => Promise<void>;
}

/** The browser's own list: the pages without a session load no more than they need. */
const nativeSelect = { select: true, slotProps: { select: { native: true }, inputLabel: { shrink: true } } } as const;

/** A short form. On errors a summary gets the focus, each field shows its message, and typed values stay. */
export function ShortForm({
  fields,
  initialValues = {},
  areAllRequired = false,
  button,
  groupHeading = 'h3',
  isDangerous = false,
  secondaryAction,
  children,
  onSend,
}: ShortFormProps) {
  const translate = useTranslate();
  const [values, setValues] = useState<Record<string, string>>({ ...initialValues });
  const [problem, setProblem] = useState<ReturnType<typeof problemOf> | null>(null);
  const [isSending, setSending] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) alert.current?.focus();
  }, [problem]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setProblem(null);
    try {
      await onSend(Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? ''])));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  }

  return (
    <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 1.5 }}>
      {problem && (
        <Alert ref={alert} severity="error" tabIndex={-1}>
          {translate(problem.message, { _: problem.message })}
        </Alert>
      )}
      {children}
      {areAllRequired && <RequiredNote />}
      {fields.map(({ name, label, type = 'text', autoComplete, help, group, options }) => (
        <Fragment key={name}>
          {group && (
            <Typography component={groupHeading} sx={{ fontWeight: 650, mt: 1 }}>
              {group}
            </Typography>
          )}
          <TextField
            name={name}
            label={label}
            type={type}
            autoComplete={autoComplete}
            required={areAllRequired}
            value={values[name] ?? ''}
            onChange={(event) => setValues((previous) => ({ ...previous, [name]: event.target.value }))}
            error={problem?.errors[name] !== undefined}
            helperText={problem?.errors[name] ?? help}
            {...(options ? nativeSelect : {})}
          >
            {options && (
              <>
                <option value="" aria-label={label} />
                {options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
              </>
            )}
          </TextField>
        </Fragment>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, mt: 1 }}>
        {secondaryAction}
        <Button
          type="submit"
          variant="contained"
          size="large"
          color={isDangerous ? 'error' : 'primary'}
          loading={isSending}
          fullWidth={secondaryAction === undefined}
        >
          {button}
        </Button>
      </Box>
    </Box>
  );
}
