import { type ComponentProps, lazy, Suspense } from 'react';
import Box from '@mui/material/Box';
import type { RecordInput } from './RecordInput.tsx';

const LazyRecordInput = lazy(async () => ({ default: (await import('./RecordInput.tsx')).RecordInput }));

/** The filter for a record of another resource. Its code is large, and loaded when the filter is shown. */
export const RecordFilter = (props: ComponentProps<typeof RecordInput>) => (
  <Suspense fallback={<Box role="presentation" sx={{ minHeight: 52, minWidth: 210 }} />}>
    <LazyRecordInput {...props} />
  </Suspense>
);
