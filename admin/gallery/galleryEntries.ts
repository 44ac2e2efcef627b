import type { ComponentState, ComponentStates } from './componentStates.ts';

/** A component with its states, and the file beside which they lie. */
export interface GalleryEntry {
  component: string;
  path: string;
  states: readonly { name: string; address: string; state: ComponentState }[];
}

const modules = import.meta.glob<ComponentStates>('../src/**/*.states.tsx', { eager: true, import: 'default' });

/** `conflict, no right` is part of an address as `conflict-no-right`. */
const toAddressPart = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function createEntry([file, states]: [string, ComponentStates]): GalleryEntry {
  const path = file.replace('../', 'admin/').replace('.states.tsx', '.tsx');
  const component = path.replace(/^.*\//, '').replace('.tsx', '');
  return {
    component,
    path,
    states: Object.entries(states).map(([name, state]) => ({ name, address: `${component}/${toAddressPart(name)}`, state })),
  };
}

/** Every component that has a file of states, by name. */
export const galleryEntries: readonly GalleryEntry[] = Object.entries(modules)
  .map(createEntry)
  .sort((one, other) => one.component.localeCompare(other.component));

/** The state of an address such as `EmptyState/no-right`; of a component alone, its first. */
export function findGalleryState(address: string) {
  const all = galleryEntries.flatMap((entry) => entry.states.map((each) => ({ ...each, entry })));
  return all.find((each) => each.address === address) ?? all.find(({ entry }) => entry.component === address.split('/')[0]);
}
