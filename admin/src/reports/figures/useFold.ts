import { useState } from 'react';
import { useLocation } from 'react-router';
import type { ReportFigure } from './reportFigure.ts';

/**
 * Under review, figures that an earlier review accepted are folded away behind the others, unless that was chosen otherwise or the
 * address leads to one of them.
 */
export function useFold(figures: readonly ReportFigure[], isReview: boolean) {
  const { hash } = useLocation();
  const [choice, setChoice] = useState<{ hash: string; isExpanded: boolean } | null>(null);
  const folded = isReview ? figures.filter(({ review }) => review?.accepted) : [];
  const open = figures.filter((figure) => !folded.includes(figure));
  const isLinked = folded.some(({ row }) => hash === `#figure-${row.assignment.id}`);
  const isChosen = choice !== null && (choice.hash === hash || !isLinked);
  const isExpanded = isChosen ? choice.isExpanded : isLinked;
  return {
    foldedCount: folded.length,
    visible: isExpanded ? [...open, ...folded] : open,
    isExpanded,
    toggle: () => setChoice({ hash, isExpanded: !isExpanded }),
  };
}
