/** Integer counters by name. Counters at 0 use no memory. */
export class CounterMap {
  private readonly counts = new Map<string, number>();

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  add(name: string, amount: number): void {
    const sum = this.get(name) + amount;
    if (sum === 0) this.counts.delete(name);
    else this.counts.set(name, sum);
  }
}
