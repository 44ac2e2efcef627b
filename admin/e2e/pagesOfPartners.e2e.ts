import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { auditPages } from './auditPages.ts';

describe('every page of partners and jurors', () => {
  const at = useRunningApp();

  test.each([
    { email: 'staff@arbeit-plus.example', faces: true, everywhere: true },
    { email: 'manager@pontis.example', faces: false, everywhere: false },
    { email: 'juror@consortium.example', faces: false, everywhere: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (tourist) => {
      expect(await auditPages(at.browser, at.pilotage.origin, tourist)).toEqual([]);
    },
    360_000,
  );
});
