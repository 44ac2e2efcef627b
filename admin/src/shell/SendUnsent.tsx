import { lazy, Suspense } from 'react';
import { useActiveHat } from '../access/session.ts';
import { unsentCells } from '../measurements/unsentCells.ts';

const UnsentFigures = lazy(() => import('../measurements/UnsentFigures.tsx'));

/** What was typed and not sent before a reload is sent from whatever page is opened next; without any, nothing is loaded. */
export function SendUnsent() {
  const hat = useActiveHat();
  if (!hat || unsentCells(hat.id).read().length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UnsentFigures />
    </Suspense>
  );
}
