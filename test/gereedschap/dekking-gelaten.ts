/** What is not in the program, and why: number and reason, in words for the coordinator. */
export const gelaten: ReadonlyMap<string, string> = new Map<string, string>([]);
