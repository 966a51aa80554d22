/** What all tapes of this thread compute in. It never changes, as the loops rely on. Pages that are never touched cost nothing. */
export const memory = new Float64Array(2 ** 20);
