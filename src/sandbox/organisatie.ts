/** A sample municipality. Every name is invented; the ids look like object ids of a directory. */
export interface Mens {
  /** Short name for the sandbox API, e.g. "samira". */
  key: string;
  /** Object id in the directory. */
  id: string;
  naam: string;
  functie: string;
  team: string;
  mail: string;
  /** Key of the leidinggevende; undefined when the directory names none. */
  leidinggevende?: string;
  /** True when an automatic reply is on. */
  afwezig?: boolean;
  /** True when the account has no Exchange mailbox. */
  zonderMailbox?: boolean;
  gast?: boolean;
  /** Shown in the sandbox page as the part somebody plays. */
  rol: 'medewerker' | 'leidinggevende' | 'irm' | 'coordinator' | 'vervanger';
}

export const TENANT_ID = '7d1c2f0e-5a4b-4c3d-9e8f-0a1b2c3d4e5f';
export const BOT_APP_ID = '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10';

/** 0b000000-0000-4000-8000-0000000000NN: valid ids that are easy to tell apart in a test. */
const id = (n: number) => `0b000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const mens = (
  n: number,
  key: string,
  naam: string,
  rest: Omit<Mens, 'key' | 'id' | 'naam' | 'mail'>,
): Mens => ({
  key,
  id: id(n),
  naam,
  mail: `${key}@voorbeeldstad.example`,
  ...rest,
});

export const mensen: readonly Mens[] = [
  mens(1, 'samira', 'Samira Aydin', {
    functie: 'Medewerker balie',
    team: 'Burgerzaken',
    leidinggevende: 'peter',
    rol: 'medewerker',
  }),
  mens(2, 'joost', 'Joost Verhagen', {
    functie: 'Medewerker balie',
    team: 'Burgerzaken',
    leidinggevende: 'peter',
    rol: 'medewerker',
  }),
  mens(3, 'peter', 'Peter van Dam', {
    functie: 'Teamleider Burgerzaken',
    team: 'Burgerzaken',
    leidinggevende: 'ingrid',
    rol: 'leidinggevende',
  }),
  mens(4, 'ilse', 'Ilse Mulder', {
    functie: 'Consulent Wmo',
    team: 'Sociaal Domein',
    leidinggevende: 'karin',
    rol: 'medewerker',
  }),
  mens(5, 'jamal', 'Jamal Osman', {
    functie: 'Consulent Wmo',
    team: 'Sociaal Domein',
    leidinggevende: 'karin',
    rol: 'medewerker',
  }),
  mens(6, 'karin', 'Karin Postma', {
    functie: 'Teamleider Sociaal Domein',
    team: 'Sociaal Domein',
    leidinggevende: 'ingrid',
    rol: 'leidinggevende',
  }),
  mens(7, 'fatma', 'Fatma Yilmaz', {
    functie: 'Toezichthouder',
    team: 'Openbare Ruimte',
    leidinggevende: 'anja',
    rol: 'medewerker',
  }),
  mens(8, 'daan', 'Daan de Wit', {
    functie: 'Uitzendkracht balie',
    team: 'Openbare Ruimte',
    gast: true,
    rol: 'medewerker',
  }),
  mens(9, 'anja', 'Anja Kuipers', {
    functie: 'Teamleider Openbare Ruimte',
    team: 'Openbare Ruimte',
    leidinggevende: 'ingrid',
    afwezig: true,
    rol: 'leidinggevende',
  }),
  mens(10, 'bram', 'Bram Hendriks', {
    functie: 'Plaatsvervangend teamleider',
    team: 'Openbare Ruimte',
    leidinggevende: 'anja',
    rol: 'vervanger',
  }),
  mens(11, 'ingrid', 'Ingrid Bos', {
    functie: 'Directeur Dienstverlening (IRM)',
    team: 'Directie',
    rol: 'irm',
  }),
  mens(12, 'noor', 'Noor Jansen', {
    functie: 'Coördinator VPD',
    team: 'M&O',
    leidinggevende: 'ingrid',
    rol: 'coordinator',
  }),
  mens(13, 'wim', 'Wim Terpstra', {
    functie: 'Raadslid',
    team: 'Gemeenteraad',
    rol: 'medewerker',
  }),
  mens(14, 'hanneke', 'Hanneke Smit', {
    functie: 'Griffier',
    team: 'Griffie',
    rol: 'leidinggevende',
  }),
  mens(15, 'tomasz', 'Tomasz Nowak', {
    functie: 'Inhuurkracht toezicht',
    team: 'Sociaal Domein',
    leidinggevende: 'karin',
    rol: 'medewerker',
  }),
  mens(16, 'lies', 'Lies Brouwer', {
    functie: 'Contractbeheerder inhuur',
    team: 'Inkoop',
    leidinggevende: 'ingrid',
    rol: 'leidinggevende',
  }),
  mens(17, 'rachid', 'Rachid Amrani', {
    functie: 'Adviseur M&O-Arbo',
    team: 'M&O',
    leidinggevende: 'ingrid',
    rol: 'coordinator',
  }),
];

const byName = new Map(
  mensen.flatMap((m) => [[m.key, m] as const, [m.id, m] as const, [m.mail, m] as const]),
);

/** By key, object id or mail address. */
export function findMens(wie: string): Mens | undefined {
  return byName.get(wie);
}
