// The baseline for a list with total: node:http, mysql2, two statements and one JSON response.
import { createServer } from 'node:http';
import { createPool, type QueryOptions } from 'mysql2';
import { z } from 'zod';

const statementSchema = z.object({ text: z.string(), values: z.array(z.union([z.string(), z.number(), z.null()])) });
const configSchema = z.object({ url: z.string(), poolSize: z.int(), statements: z.tuple([statementSchema, statementSchema]) });
const { url, poolSize, statements } = configSchema.parse(JSON.parse(process.env.BARE_SERVER ?? ''));
const [page, total] = statements;
const pool = createPool({ uri: url, connectionLimit: poolSize, dateStrings: true, supportBigNumbers: true });

const queryRows = ({ text, values }: z.infer<typeof statementSchema>) =>
  new Promise<unknown>((resolve, reject) => {
    const options: QueryOptions = { sql: text, values };
    pool.query(options, (error, rows) => (error ? reject(error) : resolve(rows)));
  });

const totalsSchema = z.tuple([z.object({ total: z.number() })]);

const server = createServer((_request, response) => {
  Promise.all([queryRows(page), queryRows(total)]).then(
    ([rows, totals]) => {
      const [row] = totalsSchema.parse(totals);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Range': `measurements 0-24/${row.total}` });
      response.end(JSON.stringify(rows));
    },
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  pool.end(() => process.exit(0));
});
