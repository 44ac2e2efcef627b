/** The files that guard, and the tests that must notice a fault in them, on SQLite. */
export const parts = {
  store: {
    files: ['db/src/store/**/*.ts'],
    tests: ['db/src/store/**/*.test.ts', 'db/src/sqlPages/*.test.ts', 'db/src/internal/*.test.ts'],
  },
  rules: {
    // The contracts of users, memberships and invitations are no rules; the walks over all resources test them.
    files: ['shared/src/access/*.ts', '!**/{invitation,membership,user}.ts'],
    tests: ['shared/src/access/*.test.ts', 'db/src/sqlPages/*.test.ts'],
  },
  transition: {
    files: ['server/src/http/records/{transition,write,candidate,readActionBody,lockRows}.ts'],
    tests: ['server/src/http/records/{transitions,writes,refusals,candidates}.test.ts'],
  },
  import: {
    files: ['server/src/spreadsheets/import/*.ts', 'server/src/spreadsheets/assertFiguresWritable.ts'],
    tests: ['server/src/spreadsheets/import/*.test.ts'],
  },
  outbox: {
    files: ['admin/src/outbox/*.ts', 'admin/src/measurements/outbox/*.ts', '!**/*.fixtures.ts'],
    tests: ['admin/src/measurements/{outbox,cells}/*.test.{ts,tsx}'],
  },
};
