import { expect, test } from 'vitest';
import { grantsFor } from './grantsFor.ts';

test('the lead partner reads what changed in pilots, and only that something changed in figures', () => {
  const lead = { role: 'leadPartner', id: 1, userId: 1, organisationId: 1 } as const;
  const grants = grantsFor(lead, 'auditEvents', 'read');
  const full = grants.filter(({ except }) => except.length === 0).flatMap(({ where }) => where.resource);
  expect(full).toContain('pilots');
  expect(full).not.toContain('measurements');
  expect(grants.at(-1)?.except).toEqual(['before', 'after']);
});
