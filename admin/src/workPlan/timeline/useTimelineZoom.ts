import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { announce } from '../../a11y/announcements.ts';
import { nextZoom, parseZoom, type TimelineZoom } from './timelineScale.ts';

const zoomKeys: Readonly<Record<string, 'in' | 'out'>> = { '+': 'in', '=': 'in', '-': 'out' };

/** What takes keys itself, or lies over the page. */
const takesKeys = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]';

/** The zoom of the timeline, which stands in the address, and what changes it: a choice, or the keys + and - anywhere on the page. */
export function useTimelineZoom({ hasKeys }: { hasKeys: boolean }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const [zoom, setZoom] = useState(() => parseZoom(search.get('zoom')));
  // Keys may come faster than the page is drawn and the address changes.
  const latest = useRef(zoom);
  const choose = (next: TimelineZoom) => {
    if (next === latest.current) return;
    latest.current = next;
    setZoom(next);
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('zoom', next);
        return after;
      },
      { replace: true },
    );
    announce(translate('workPlan.timeline.zoomedTo', { zoom: translate(`workPlan.timeline.zooms.${next}`) }));
  };
  const step = (direction: 'in' | 'out') => choose(nextZoom(latest.current, direction));
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const direction = zoomKeys[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(takesKeys)) return;
    event.preventDefault();
    step(direction);
  });
  useEffect(() => {
    if (!hasKeys) return undefined;
    const listen = (event: KeyboardEvent) => handleKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [hasKeys]);
  return { zoom, choose, step };
}
