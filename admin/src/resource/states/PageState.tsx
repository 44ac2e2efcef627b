import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { ChoiceText } from '../fields/ChoiceText.tsx';

/** The layout is there before any page, and stays. */
const subscribe = () => () => undefined;
const findPlace = () => document.getElementById('page-state');

/** The state of the record in context, beside the heading of its page. */
export function PageState({ source }: { source: string }) {
  const place = useSyncExternalStore(subscribe, findPlace);
  return place && createPortal(<ChoiceText source={source} />, place);
}
