import { useSyncExternalStore } from 'react';

const channelName = 'pilotage-hat';

let worn: number | null = null;
let elsewhere: number | null = null;
let isRefused = false;
const listeners = new Set<() => void>();
const tellAll = () => {
  for (const tell of listeners) tell();
};

/** The hat that this tab shows from now on. */
export function wearInThisTab(membershipId: number | null): void {
  worn = membershipId;
  elsewhere = null;
  isRefused = false;
  tellAll();
}

/** Tells the other tabs of this browser that the session wears another hat now. */
export function tellOtherTabs(membershipId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(membershipId);
  channel.close();
}

export function hearOtherTab(membershipId: unknown): void {
  elsewhere = typeof membershipId === 'number' ? membershipId : null;
  tellAll();
}

/** The membership with which all is asked from this tab; null where nobody is signed in. */
export const membershipOfTab = (): number | null => worn;

/** The server works with another membership than the one that a request of this tab was meant with. */
export function sayOtherMembership(meant: number | null): void {
  if (meant === null || meant !== worn) return;
  isRefused = true;
  tellAll();
}

/** Whether the session has another hat than this page, changed in another tab: then nothing may be written from here. */
export const isHatElsewhere = (): boolean => worn !== null && (isRefused || (elsewhere !== null && elsewhere !== worn));

let channel: BroadcastChannel | null = null;

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  if (channel === null) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<unknown>) => hearOtherTab(event.data);
  }
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

export const useIsHatElsewhere = (): boolean => useSyncExternalStore(subscribe, isHatElsewhere);
