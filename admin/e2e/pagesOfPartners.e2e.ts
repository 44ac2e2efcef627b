import { describe, expect, test } from 'vitest';
import { openTourBrowser } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';
import { auditPages } from './auditPages.ts';

describe('every page of partners and jurors', () => {
  const app = useRunningApp(openTourBrowser);

  test.each([
    { email: 'staff@arbeit-plus.example', allVariants: true, allAppearances: true },
    { email: 'manager@pontis.example', allVariants: false, allAppearances: false },
    { email: 'juror@consortium.example', allVariants: false, allAppearances: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (user) => {
      expect(await auditPages(app.browser, app.pilotage.origin, user)).toEqual([]);
    },
    600_000,
  );
});
