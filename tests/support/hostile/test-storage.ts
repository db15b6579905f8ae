/** A browser's storage: what it holds, whether it lets itself be read, how much it takes. */
export class TestStorage implements Storage {
  readonly #held = new Map<string, string>();
  isDenied = false;
  room = Number.POSITIVE_INFINITY;

  readonly get = (): Storage => {
    if (this.isDenied) throw new Error("SecurityError");
    return this;
  };
  get length() {
    return this.#held.size;
  }
  clear() {
    this.#held.clear();
  }
  key(index: number) {
    return [...this.#held.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.#held.get(name) ?? null;
  }
  removeItem(name: string) {
    this.#held.delete(name);
  }
  setItem(name: string, text: string) {
    const others = [...this.#held].filter(([held]) => held !== name);
    const size = others.reduce((sum, [, held]) => sum + held.length, text.length);
    if (size > this.room) throw new Error("QuotaExceededError");
    this.#held.set(name, text);
  }
}
