import { useSyncExternalStore } from 'react';

const channelName = 'pilotage-hat';

let worn: number | null = null;
let elsewhere: number | null = null;
const listeners = new Set<() => void>();
const tellAll = () => {
  for (const tell of listeners) tell();
};

/** The hat that this tab shows from now on. */
export function wearInThisTab(membershipId: number | null): void {
  worn = membershipId;
  elsewhere = null;
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

/** Whether another tab changed the hat since this page was loaded: then nothing may be written from here. */
export const isHatElsewhere = (): boolean => elsewhere !== null && worn !== null && elsewhere !== worn;

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
