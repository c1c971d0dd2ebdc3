import type { Deps } from './melden';

/** Worker: the daily message to the coordinators, when there is something to do. */
export async function dagbericht({ store }: Deps): Promise<'gedaan' | 'niet-nodig'> {
  await store.transaction((tx) => tx.meldingen.list({ status: ['ingediend', 'opgepakt'] }));
  return 'niet-nodig';
}
