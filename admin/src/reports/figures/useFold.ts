import { useState } from 'react';
import { useLocation } from 'react-router';
import type { ReportFigure } from './reportFigure.ts';

/** Whether the folded figures are shown: as was chosen, or else where the address leads to one of them. */
export function useFold(folded: readonly ReportFigure[]) {
  const { hash } = useLocation();
  const [choice, setChoice] = useState<{ hash: string; isExpanded: boolean } | null>(null);
  const isLinked = folded.some(({ row }) => hash === `#figure-${row.assignment.id}`);
  const isChosen = choice !== null && (choice.hash === hash || !isLinked);
  const isExpanded = isChosen ? choice.isExpanded : isLinked;
  return { isExpanded, toggle: () => setChoice({ hash, isExpanded: !isExpanded }) };
}
