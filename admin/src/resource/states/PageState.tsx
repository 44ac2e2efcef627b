import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { ChoiceText } from '../fields/ChoiceText.tsx';

/** The state of the record in context, beside the heading of its page. */
export function PageState({ source }: { source: string }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  // The layout is there before any page, but the ref of another component is not known while rendering.
  useEffect(() => setPlace(document.getElementById('page-state')), []);
  return place && createPortal(<ChoiceText source={source} />, place);
}
