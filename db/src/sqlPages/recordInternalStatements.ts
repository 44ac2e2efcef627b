import { repositoriesOn } from '../internal/internalRepositories.ts';
import type { Connection, DatabaseRow, Dialect } from '../store/engines/connection.ts';
import type { Sql } from '../store/sql.ts';
import { type InternalSamples, internalSamples } from './internalSamples.ts';

/** What one method of an internal repository sends to the database. */
export interface MethodStatements {
  repository: string;
  method: string;
  /** Of several calls, the case that this one shows; else empty. */
  title: string;
  statements: Sql[];
}

/** Answers every query with the same rows, reports one matched row for each write, and collects the statements. */
function createRecordingConnection(dialect: Dialect, rows: readonly DatabaseRow[], statements: Sql[]): Connection {
  return {
    dialect,
    async rows(statement) {
      statements.push(statement);
      return [...rows];
    },
    async write(statement) {
      statements.push(statement);
      return { changes: 1, id: 41 };
    },
  };
}

/** Calls `repository[method]`, which the type of the samples says is there and takes these arguments. */
async function callMethod(repository: object, method: string, args: readonly unknown[]): Promise<void> {
  const implementation: unknown = Reflect.get(repository, method);
  if (typeof implementation !== 'function') throw new Error(`A sample calls ${method}, which the repository does not have.`);
  await Reflect.apply(implementation, repository, args);
}

/** The statements of every sample call, in the order of the samples. */
export async function recordInternalStatements(dialect: Dialect): Promise<MethodStatements[]> {
  const recorded: MethodStatements[] = [];
  for (const [name, samplesByMethod] of Object.entries(internalSamples))
    for (const [method, samples] of Object.entries(samplesByMethod))
      for (const { args, rows = [], title = '' } of samples) {
        const statements: Sql[] = [];
        const repositories = new Map<string, object>(
          Object.entries(repositoriesOn(createRecordingConnection(dialect, rows, statements))),
        );
        await callMethod(repositories.get(name) ?? {}, method, args);
        recorded.push({ repository: name, method, title, statements });
      }
  return recorded;
}

/** The methods of a repository, inherited ones included. */
function methodNamesOf(repository: object): string[] {
  const names: string[] = [];
  for (let level = Object.getPrototypeOf(repository); level !== Object.prototype; level = Object.getPrototypeOf(level))
    names.push(...Object.getOwnPropertyNames(level).filter((name) => name !== 'constructor'));
  return names;
}

/** The methods that no sample calls, as `repository.method`: their statements would be missing on the page. */
export function findUncoveredMethods(
  repositories: Readonly<Record<string, object>> = repositoriesOn(createRecordingConnection('sqlite', [], [])),
  samples: Partial<InternalSamples> = internalSamples,
): string[] {
  const sampled = new Map<string, object>(Object.entries(samples));
  return Object.entries(repositories).flatMap(([name, repository]) => {
    const samplesByMethod = new Map<string, readonly unknown[]>(Object.entries(sampled.get(name) ?? {}));
    const uncovered = methodNamesOf(repository).filter((method) => (samplesByMethod.get(method) ?? []).length === 0);
    return uncovered.map((method) => `${name}.${method}`);
  });
}
