import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findGalleryState, galleryEntries } from './galleryEntries.ts';

it('lists the states of many components, each beside its component and with an address of its own', () => {
  expect(galleryEntries.length).toBeGreaterThanOrEqual(25);
  const isComplete = ({ path, states }: (typeof galleryEntries)[number]) =>
    existsSync(join(import.meta.dirname, '../..', path)) && states.length > 0;
  expect(galleryEntries.filter((entry) => !isComplete(entry))).toEqual([]);
  const addresses = galleryEntries.flatMap(({ states }) => states.map(({ address }) => address));
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('finds a state by its address, and the first one of a component by its name', () => {
  expect(findGalleryState('EmptyState/no-right')?.name).toBe('no right');
  expect(findGalleryState('EmptyState')?.address).toBe('EmptyState/first-step');
  expect(findGalleryState('Nowhere/else')).toBeUndefined();
});
