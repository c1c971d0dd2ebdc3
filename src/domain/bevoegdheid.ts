import { slachtoffer, type Melding, type PersoonId } from './melding';
import type { Profiel } from './protocol/profiel';

export const rollen = ['melder', 'slachtoffer', 'behandelaar', 'irm', 'coordinator'] as const;
export type Rol = (typeof rollen)[number];

export const handelingen = [
  'invullen',
  'status-zien',
  'inhoud-zien',
  'nazorg-zien',
  'oppakken',
  'recidive-invullen',
  'maatregel-besluiten',
] as const;
export type Handelen = (typeof handelingen)[number];

/** Who may do what (domain-facts section 2). What is not in a row is refused. */
const rechten: ReadonlyMap<Handelen, readonly Rol[]> = new Map<Handelen, readonly Rol[]>([
  ['invullen', ['melder']],
  ['status-zien', ['melder', 'slachtoffer', 'behandelaar', 'coordinator']],
  ['inhoud-zien', ['behandelaar', 'coordinator']], // D-21, D-24
  ['nazorg-zien', ['slachtoffer', 'behandelaar']], // D-20, D-21; not the coordinator
  ['oppakken', ['behandelaar']],
  ['recidive-invullen', ['behandelaar']], // D-92: only who looked in GIR
  ['maatregel-besluiten', ['behandelaar']],
]);

/** The parts a person plays in this melding; somebody can play more than one. */
export function rollenVan(melding: Melding, persoon: PersoonId, profiel: Profiel): Rol[] {
  const speelt: Record<Rol, boolean> = {
    melder: melding.melder === persoon,
    slachtoffer: slachtoffer(melding) === persoon,
    behandelaar: melding.behandelaar?.id === persoon,
    irm: profiel.rollen.irm.some((r) => r.id === persoon),
    coordinator: profiel.rollen.coordinatoren.some((r) => r.id === persoon),
  };
  return rollen.filter((rol) => speelt[rol]);
}

/** Deny by default. */
export function mag(melding: Melding, persoon: PersoonId, wat: Handelen, profiel: Profiel): boolean {
  const toegestaan = rechten.get(wat) ?? [];
  return rollenVan(melding, persoon, profiel).some((rol) => toegestaan.includes(rol));
}
