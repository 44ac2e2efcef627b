import { useSyncExternalStore } from 'react';

const channelName = 'pilotage-membership';

let tabMembershipId: number | null = null;
let otherTabMembershipId: number | null = null;
let hasMismatch = false;
const listeners = new Set<() => void>();
const notifyListeners = () => {
  for (const listener of listeners) listener();
};

/** Sets the membership that this tab shows. */
export function setTabMembership(membershipId: number | null): void {
  tabMembershipId = membershipId;
  otherTabMembershipId = null;
  hasMismatch = false;
  notifyListeners();
}

/** Tells the other tabs of this browser which membership the session now has. */
export function broadcastMembership(membershipId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(membershipId);
  channel.close();
}

export function receiveMembership(membershipId: unknown): void {
  otherTabMembershipId = typeof membershipId === 'number' ? membershipId : null;
  notifyListeners();
}

/** The membership of every request of this tab; null without a session. */
export const getTabMembership = (): number | null => tabMembershipId;

/** Whether this tab only looks on as a role: its membership is that of nobody, with a negative id. It must not write then. */
export const isViewingTab = (): boolean => tabMembershipId !== null && tabMembershipId < 0;

/** Called when the server refused a request because the session has another membership than this tab. */
export function reportMembershipMismatch(requestedMembershipId: number | null): void {
  if (requestedMembershipId === null || requestedMembershipId !== tabMembershipId) return;
  hasMismatch = true;
  notifyListeners();
}

/** Whether another tab switched the membership of the session. This tab must not write then. */
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
