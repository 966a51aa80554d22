/** Slots of a client that several share: they bear a prefix, and disposing of them cancels these alone. */
export function slotsWithin(shared: { cancel(slot: string): void }, prefix: string) {
  const used = new Set<string>();
  return {
    /** The slot's name in the client. */
    use(slot: string): string {
      used.add(slot);
      return prefix + slot;
    },
    cancel(slot: string): void {
      used.delete(slot);
      shared.cancel(prefix + slot);
    },
    dispose(): void {
      for (const slot of used) shared.cancel(prefix + slot);
      used.clear();
    },
  };
}
