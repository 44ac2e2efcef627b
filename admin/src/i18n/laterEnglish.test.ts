import { expect, test } from 'vitest';
import { english } from './english.ts';
import { i18nProvider, loadLaterTexts } from './i18nProvider.ts';
import { laterEnglish } from './laterEnglish.ts';
import { pseudoLocale } from './locale.ts';

test('a group of texts is loaded at first or later, never in parts', () => {
  const firstGroups = Object.keys(english);
  expect(Object.keys(laterEnglish).filter((group) => firstGroups.includes(group))).toEqual([]);
});

test('later texts are there once they are loaded, in the chosen language, and nothing else changes', async () => {
  expect(i18nProvider.translate('jury.title', { _: 'not loaded' })).toBe('not loaded');
  await i18nProvider.changeLocale(pseudoLocale);
  await loadLaterTexts();
  expect(i18nProvider.translate('handover.title')).toMatch(/^\[.+\]$/);
  await i18nProvider.changeLocale('en');
  expect(i18nProvider.translate('handover.title')).not.toMatch(/^\[/);
  expect(i18nProvider.translate('ra.action.cancel')).toBe('Cancel');
});
