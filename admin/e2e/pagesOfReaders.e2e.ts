import { describe, expect, test } from 'vitest';
import { openTourBrowser } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';
import { type AuditedUser, auditPages } from './auditPages.ts';

describe('every page of the lead partner, evaluators and observers', () => {
  const app = useRunningApp(openTourBrowser);

  test.each<AuditedUser>([
    { email: 'lead@democenter.example', allVariants: true, allAppearances: true, half: 0 },
    { email: 'lead@democenter.example', allVariants: true, allAppearances: true, half: 1 },
    { email: 'evaluator@consortium.example', allVariants: true, allAppearances: false },
    { email: 'observer@consortium.example', allVariants: false, allAppearances: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (user) => {
      expect(await auditPages(app.browser, app.pilotage.origin, user)).toEqual([]);
    },
    600_000,
  );
});
