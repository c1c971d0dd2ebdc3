import { ConflictError } from '../errors';

/** Two turns of one person at once: whoever loses decides again, on what the other one left. */
export async function again<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof ConflictError) return decide();
    throw error;
  }
}
