import type { Ref } from 'react';

interface SheetFileInputProps {
  ref: Ref<HTMLInputElement>;
  onChoose: (file: File) => void;
  /** Whether calendar files can be chosen, too. */
  hasCalendars?: boolean;
}

/** The hidden choice of a workbook or of a text file with a table. The same file can be chosen again after a correction. */
export const SheetFileInput = ({ ref, onChoose, hasCalendars = false }: SheetFileInputProps) => (
  <input
    ref={ref}
    type="file"
    hidden
    accept={hasCalendars ? '.xlsx,.csv,.txt,.ics,text/csv,text/calendar' : '.xlsx,.csv,.txt,text/csv'}
    onChange={({ target }) => {
      const [file] = target.files ?? [];
      if (file) onChoose(file);
      target.value = '';
    }}
  />
);
