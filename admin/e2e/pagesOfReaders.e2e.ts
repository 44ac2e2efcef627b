import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { auditPages } from './auditPages.ts';

describe('every page of the lead partner, evaluators and observers', () => {
  const at = useRunningApp();

  test.each([
    { email: 'lead@democenter.example', faces: true, everywhere: true },
    { email: 'evaluator@consortium.example', faces: true, everywhere: false },
    { email: 'observer@consortium.example', faces: false, everywhere: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (tourist) => {
      expect(await auditPages(at.browser, at.pilotage.origin, tourist)).toEqual([]);
    },
    360_000,
  );
});
