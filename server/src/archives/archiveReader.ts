import type { StoreQuery, StoreReader } from '@pilotage/db';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import type { ArchiveScope } from './archiveScope.ts';

const pageSize = 1000;

/** Reads what belongs into an archive: what its requester reads now, without what is internal to others. */
export class ArchiveReader implements Pick<StoreReader, 'now' | 'list' | 'all' | 'get'> {
  private readonly store: StoreReader;
  private readonly scope: ArchiveScope;

  constructor(store: StoreReader, scope: ArchiveScope) {
    this.store = store;
    this.scope = scope;
  }

  now(): string {
    return this.store.now();
  }

  /** All records of a resource by id, in pages that are read one after the other. */
  async *pages<N extends ResourceName>(name: N): AsyncGenerator<RecordOf<N>[]> {
    let last = 0;
    for (;;) {
      const records = await this.store.all(name, {
        filters: [{ field: 'id', operator: 'gt', value: last }],
        order: { field: 'id', direction: 'ASC' },
        range: { from: 0, to: pageSize - 1 },
      });
      if (records.length > 0) yield this.keep(name, records);
      const lastId = records.at(-1)?.id;
      if (records.length < pageSize || lastId === undefined) return;
      last = lastId;
    }
  }

  async all<N extends ResourceName>(name: N, { fields: _, ...query }: StoreQuery<N> = {}): Promise<RecordOf<N>[]> {
    return this.keep(name, await this.store.all(name, query));
  }

  async list<N extends ResourceName>(name: N, { range, ...query }: StoreQuery<N> = {}) {
    const records = await this.all(name, { ...query });
    return { records: range ? records.slice(range.from, range.to + 1) : records, total: records.length };
  }

  get<N extends ResourceName>(name: N, id: number): Promise<RecordOf<N>> {
    return this.store.get(name, id);
  }

  private keep<N extends ResourceName>(name: N, records: readonly RecordOf<N>[]): RecordOf<N>[] {
    return records.flatMap((record) => this.scope.apply(name, record) ?? []);
  }
}
