import { type ReactNode, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { parseFigure } from '@pilotage/shared';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { useFormats } from '../format.ts';
import { validateNumber } from './validateNumber.ts';
import { parseNumber } from './parseNumber.ts';

interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'helperText' | 'inputRef'> {
  /** A number, or the typed text where it is not a number or is ambiguous. */
  value: unknown;
  /** Called on each change with the parsed value. */
  onRead: (value: number | string | null) => void;
  onBlur?: (() => void) | undefined;
  /** A further error of the field, for example from the server. */
  error?: ReactNode;
  helperText?: ReactNode;
}

/** Number input with the typed text unchanged while it has the focus. Offers both readings where the text is ambiguous. */
export function NumberField({ value, onRead, onBlur, error, helperText, slotProps, ...props }: NumberFieldProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const stored = typeof value === 'number' ? formatFigureInput(value, formats.locale) : String(value ?? '');
  const text = typed ?? stored;
  const reading = parseFigure(text);
  // While the user types, incomplete text is no error; an ambiguity is shown at once.
  const problem = typed === null || reading.kind === 'ambiguous' ? validateNumber(text) : undefined;
  const choose = (value: number) => {
    setTyped(formatFigureInput(value, formats.locale));
    onRead(value);
    input.current?.focus();
  };
  return (
    <TextField
      {...props}
      inputRef={input}
      value={text}
      onChange={({ target }) => {
        setTyped(target.value);
        onRead(parseNumber(target.value));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
      error={problem !== undefined || Boolean(error)}
      helperText={
        problem === undefined ? (
          error || helperText
        ) : (
          <>
            {translate(problem)}
            {reading.kind === 'ambiguous' &&
              reading.readings.map((value) => (
                <Button key={value} size="small" sx={{ ml: 1 }} onClick={() => choose(value)}>
                  {formats.figure(value, value % 1 === 0 ? 0 : 3)}
                </Button>
              ))}
          </>
        )
      }
      slotProps={{
        ...slotProps,
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        formHelperText: { component: 'div', 'aria-live': 'polite' },
      }}
    />
  );
}
