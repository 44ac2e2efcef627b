import { withDefault, flag, defineTable, text } from '../store/columns.ts';

export const userTable = defineTable('users', {
  columns: { email: text(254), name: text(120), locale: text(5), disabled: flag, digest: withDefault(flag, 1) },
});
