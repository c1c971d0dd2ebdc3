import { z } from 'zod';

export const s = z.string();
export const b = z.boolean();
export const obj = z.strictObject;

export const basis = { taal: s, kaartTekst: s };
/** The card asks for the present state when it is looked at; an empty userId leaves that out. */
export const verversen = { verversen: obj({ id: s, userId: s }) };
export const notitie = { heeftNotitie: b, notitie: s, notitieStijl: z.enum(['accent', 'attention']) };
export const feiten = z.array(obj({ label: s, waarde: s }));
export const regels = z.array(obj({ regel: s }));
export const genummerd = z.array(obj({ nr: z.number(), regel: s }));
export const opties = z.array(obj({ titel: s, waarde: s }));
export const knoppen = z.array(obj({ titel: s, keuze: s }));
export const artikelen = z.array(obj({ titel: s, artikel: s }));
export const vraag = { id: s, vraag: s, voortgang: s, terug: s, stoppen: s };
export const omslag = { heeftOmslag: b, omslagKop: s, omslag: regels };
export const alarm = { kop: s, uitleg: s, stappen: genummerd, alarmKop: s, alarm: feiten, politie: s };
export const oordeel = { oordeelKop: s, oordeelReden: s, oordeelBron: s };
export const tekst = { tekstLabel: s, tekst: s };
/** How a form about a melding begins. */
export const formulier = { ...basis, ...notitie, id: s, kop: s, uitleg: s };
export const reden = { redenLabel: s, redenFout: s, reden: s };
/** A date and a time to fill in. */
export const tijdstip = {
  datumLabel: s,
  datumFout: s,
  datum: s,
  tijdLabel: s,
  tijdFout: s,
  tijd: s,
  vastleggen: s,
};
/** The look-up, the proposal and the decision on measures: on the card of a melding and on their own. */
export const maatregel = {
  vraagRecidive: b,
  recidiveKop: s,
  recidiveUitleg: s,
  recidive: knoppen,
  heeftVoorstel: b,
  voorstelKop: s,
  voorstelSoort: s,
  voorstelUitleg: s,
  voorstel: feiten,
  voorstelBron: s,
  kanBesluiten: b,
  kanAkkoord: b,
  akkoord: s,
  aanpassen: s,
  heeftBesluit: b,
  besluit: s,
  besluitFeiten: feiten,
};

/** What every field to fill in has. */
export const veldDelen = { id: s, label: s, hint: s, waarde: s, foutTekst: s, verplicht: b, opties };

/** A field above the buttons: the place, which a button does not answer. */
export const plek = obj(veldDelen);

export const veld = obj({
  ...veldDelen,
  isKeuze: b,
  isMeerkeuze: b,
  isPersoon: b,
  isPersonen: b,
  isDatum: b,
  isTijd: b,
  isTekst: b,
});
