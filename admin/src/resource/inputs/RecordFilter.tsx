import { type ComponentProps, lazy, Suspense } from 'react';
import { LinearProgress } from 'react-admin';
import type { RecordInput } from './RecordInput.tsx';

const LazyRecordInput = lazy(async () => ({ default: (await import('./RecordInput.tsx')).RecordInput }));

/** The filter for a record of another resource. Its code is large, and loaded when the filter is shown. */
export const RecordFilter = (props: ComponentProps<typeof RecordInput>) => (
  <Suspense fallback={<LinearProgress />}>
    <LazyRecordInput {...props} />
  </Suspense>
);
