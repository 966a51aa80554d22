/**
 * What all tapes of this thread compute in. One array that never changes, so that the compiler of the loops knows its address and length:
 * loops over arrays that are handed to them take twice the time. Pages that are never touched cost nothing.
 */
export const memory = new Float64Array(2 ** 20);
