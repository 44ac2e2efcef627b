import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useFieldValue, useTranslate } from 'react-admin';
import { EmptyValue } from '../fields/EmptyValue.tsx';

interface ColumnValueProps {
  source: string;
  /** i18n key of the text for an empty value; a dash unless given. */
  emptyText?: string | undefined;
  /** What shows the value; its own text where there is nothing else. */
  children: ReactNode;
}

/** The value of a cell, or a text that says that it is empty. */
export function ColumnValue({ source, emptyText, children }: ColumnValueProps) {
  const value: unknown = useFieldValue({ source });
  const translate = useTranslate();
  if (value !== null && value !== undefined && value !== '') return <>{children ?? String(value)}</>;
  if (emptyText === undefined) return <EmptyValue />;
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate(emptyText)}
    </Box>
  );
}
