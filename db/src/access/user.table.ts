import { beginning, flag, table, text } from '../store/columns.ts';

export const userTable = table('users', {
  columns: { email: text(254), name: text(120), locale: text(5), disabled: flag, digest: beginning(flag, 1) },
});
