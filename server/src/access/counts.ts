/** Whole numbers by name, of which nothing is kept where they are 0. */
export class Counts {
  private readonly counted = new Map<string, number>();

  of(name: string): number {
    return this.counted.get(name) ?? 0;
  }

  add(name: string, number: number): void {
    const sum = this.of(name) + number;
    if (sum === 0) this.counted.delete(name);
    else this.counted.set(name, sum);
  }
}
