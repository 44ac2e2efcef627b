import { useState } from 'react';
import { useLocation } from 'react-router';
import type { ReportFigure } from './reportFigure.ts';

/** Whether the folded figures are shown: on request, or where the address leads to one of them. */
export function useFold(folded: readonly ReportFigure[]) {
  const { hash } = useLocation();
  const [isUnfolded, setUnfolded] = useState(false);
  const isExpanded = isUnfolded || folded.some(({ row }) => hash === `#figure-${row.assignment.id}`);
  return { isExpanded, toggle: () => setUnfolded(!isExpanded) };
}
