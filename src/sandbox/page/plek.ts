/** Where people are together; the other chats are of one person with the bot. */
export type Plek = 'groep' | 'kanaal';

/** Both, with the name people read. */
export const plekken: readonly (readonly [Plek, string])[] = [
  ['groep', 'Groepsgesprek'],
  ['kanaal', 'Kanaal'],
];

/** Under what the messages of a chat are kept: the person, and where, when that is not the own chat. */
export function sleutelVan(wie: string, plek?: Plek): string {
  return plek === undefined ? wie : `${wie} ${plek}`;
}

/** The reverse of `sleutelVan`. */
export function leesSleutel(sleutel: string): { wie: string; plek?: Plek } {
  const [wie = '', naam] = sleutel.split(' ');
  const plek = plekken.find(([een]) => een === naam)?.[0];
  return plek === undefined ? { wie } : { wie, plek };
}
