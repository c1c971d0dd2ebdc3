import type { Artikel } from '../../src/domain/raadplegen';

/** An article with the least that an article has. */
export const artikel = (id: string, over: Partial<Artikel> = {}): Artikel => ({
  id,
  taal: 'nl',
  titel: id,
  vragen: ['?'],
  trefwoorden: [],
  kort: 'Kort.',
  stappen: [],
  zinnen: [],
  bronnen: [{ doc: 'utrecht-protocol', sectie: '5' }],
  verwant: [],
  acties: [],
  ...over,
});
