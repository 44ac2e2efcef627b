import { useSyncExternalStore } from 'react';

const channelName = 'pilotage-hat';

let tabMembershipId: number | null = null;
let otherTabMembershipId: number | null = null;
let hasMismatch = false;
const listeners = new Set<() => void>();
const notifyListeners = () => {
  for (const listener of listeners) listener();
};

/** The hat that this tab shows from now on. */
export function setTabMembership(membershipId: number | null): void {
  tabMembershipId = membershipId;
  otherTabMembershipId = null;
  hasMismatch = false;
  notifyListeners();
}

/** Tells the other tabs of this browser that the session wears another hat now. */
export function broadcastMembership(membershipId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(membershipId);
  channel.close();
}

export function receiveMembership(membershipId: unknown): void {
  otherTabMembershipId = typeof membershipId === 'number' ? membershipId : null;
  notifyListeners();
}

/** The membership with which all is asked from this tab; null where nobody is signed in. */
export const getTabMembership = (): number | null => tabMembershipId;

/** The server works with another membership than the one that a request of this tab was meant with. */
export function reportMembershipMismatch(requestedMembershipId: number | null): void {
  if (requestedMembershipId === null || requestedMembershipId !== tabMembershipId) return;
  hasMismatch = true;
  notifyListeners();
}

/** Whether the session has another hat than this page, changed in another tab: then nothing may be written from here. */
export const isMembershipChanged = (): boolean =>
  tabMembershipId !== null && (hasMismatch || (otherTabMembershipId !== null && otherTabMembershipId !== tabMembershipId));

let channel: BroadcastChannel | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (channel === null) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<unknown>) => receiveMembership(event.data);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

export const useIsMembershipChanged = (): boolean => useSyncExternalStore(subscribe, isMembershipChanged);
