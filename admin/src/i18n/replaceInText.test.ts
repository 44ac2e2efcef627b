import { expect, test } from 'vitest';
import { i18nProvider } from './i18nProvider.ts';
import { publicI18nProvider } from './publicI18nProvider.ts';

const names = { consortium: 'Makers', role: 'staff', organisation: 'Innova Kft.' };

test('a name that ends with a full stop does not double that of the sentence', async () => {
  for (const provider of [i18nProvider, publicI18nProvider]) {
    expect(provider.translate('access.invited', names)).toBe('You are invited to work in Makers as staff of Innova Kft.');
    expect(provider.translate('access.invited', { ...names, organisation: 'Innova' })).toMatch(/Innova\.$/);
    await provider.changeLocale('xx');
    expect(provider.translate('access.invited', names)).toMatch(/Innova Kft\.\]$/);
    await provider.changeLocale('en');
  }
});

test('plural forms keep their numbers, and a missing parameter leaves its placeholder', () => {
  expect(i18nProvider.translate('setup.counts.opening', { smart_count: 2 })).toBe('2 periods were opened.');
  expect(i18nProvider.translate('setup.counts.opening', { smart_count: 1 })).toBe('One period was opened.');
  expect(i18nProvider.translate('access.needs.account', {})).toContain('%{email}.');
});
