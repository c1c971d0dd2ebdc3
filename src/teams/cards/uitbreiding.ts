import { s, obj, basis } from './velden';

/** Cards outside the personal chat, and the forms of the message extension: one entry per file in cards/. */
export const uitbreidingCards = {
  groep: obj({ ...basis, kop: s, tekst: s, openen: s, openUrl: s }),
  'uitbreiding-melden': obj({ ...basis, id: s, kop: s, tekst: s, groep: s, gevaar: s, knop: s }),
  'uitbreiding-klaar': obj({ ...basis, kop: s, tekst: s, openen: s, openUrl: s }),
};
