import { oppakken } from '../../src/domain/afhandelen';
import { gevraagdVoorBellen, kring } from '../../src/domain/kring';
import { doorgeven, overnemen } from '../../src/domain/overdragen';
import { mag } from '../../src/domain/bevoegdheid';
import { meldingSchema, type GesprekSoort, type Melding, type Moment } from '../../src/domain/melding';
import type { Profiel } from '../../src/domain/protocol/profiel';
import * as bouw from './bouw';
import {
  baas,
  collega,
  coordinator,
  coordinator2,
  door,
  gelukt,
  geweigerd,
  irm,
  melder,
  NU,
  profiel,
  vervanger,
  vreemde,
} from './bouw';

const escaleer = (m: Melding): Melding => ({ ...m, geescaleerdOp: NU });
const bijCoordinator = () =>
  bouw.toegewezen(bouw.uitgescholden, { id: coordinator, naam: 'Coordinator', route: 'coordinator' });
const ids = (m: Melding, over: Partial<Profiel['rollen']> = {}) =>
  kring(m, { ...profiel, rollen: { ...profiel.rollen, ...over } }).map((i) => i.id);

describe('who can come in his place (T22, D-80)', () => {
  it('vervanger, IRM, coordinator; each once, with the function that comes first', () => {
    expect(ids(bouw.toegewezen())).toEqual([vervanger, irm, coordinator, coordinator2]);
    expect(ids(bouw.toegewezen(), { irm: [{ id: coordinator, naam: 'C' }] })).toEqual([
      vervanger,
      coordinator,
      coordinator2,
    ]);
  });

  it('the IRM above him, also when the vervanger has it already', () => {
    const boven = {
      irm: [
        { id: irm, naam: 'I', voor: [baas] },
        { id: vreemde, naam: 'X', voor: [collega] },
      ],
    };
    expect(ids(bouw.toegewezen(), boven)).toContain(irm);
    expect(ids(bouw.toegewezen(), boven)).not.toContain(vreemde);
    const bijVervanger = bouw.toegewezen(bouw.uitgescholden, {
      id: vervanger,
      naam: 'V',
      route: 'vervanger',
    });
    expect(ids(bijVervanger, boven)).toEqual([irm, coordinator, coordinator2]);
  });

  it('D-52: a first talk by phone outside working hours: the vervanger is told, until somebody has it in hand', () => {
    const vraag = (m: Melding, soort: GesprekSoort, wijze: Moment['wijze']) =>
      gevraagdVoorBellen(m, soort, { wijze }, profiel);
    expect(vraag(bouw.toegewezen(), '24uur', 'buiten-werktijd')).toEqual([
      { soort: 'overnemen', aan: vervanger },
    ]);
    expect(vraag(bouw.toegewezen(), '24uur', 'gewoon')).toEqual([]);
    expect(vraag(bouw.toegewezen(), '5dagen', 'buiten-werktijd')).toEqual([]);
    expect(vraag(bouw.opgepakt(), '24uur', 'buiten-werktijd')).toEqual([]);
  });

  it('D-83, D-84: never who is in it or is kept out of it', () => {
    const betrokken = { ...bouw.uitgescholden, betrokkenen: [irm] };
    expect(ids({ ...bouw.toegewezen(betrokken), buiten: [coordinator] })).toEqual([vervanger, coordinator2]);
    expect(ids({ ...bouw.toegewezen(), melder: vervanger })).not.toContain(vervanger);
    const { behandelaar: _, ...niemand } = bouw.ingediend();
    expect(ids(niemand)).toEqual([irm, coordinator, coordinator2]);
  });
});

describe("'Ik neem dit over' (D-80, M4)", () => {
  it.each([
    [vervanger, 'vervanger'],
    [irm, 'irm'],
    [coordinator, 'coordinator'],
  ] as const)('%s has it from now on, as %s', (actor, route) => {
    const { next, taken, berichten } = gelukt(overnemen(escaleer(bouw.toegewezen()), door(actor)));
    expect(next).toMatchObject({
      status: 'opgepakt',
      opgepaktOp: NU,
      behandelaar: { id: actor, route, waarom: 'overgenomen' },
      eerder: [{ id: baas }],
    });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'overgenomen', door: actor, op: NU });
    expect(taken.map(({ effect }) => effect.kind)).toEqual([
      ...Array<string>(3).fill('nazorg-plannen'),
      ...gelukt(oppakken(bouw.toegewezen(), door(baas))).taken.map(({ effect }) => effect.kind),
    ]);
    const anderen = [vervanger, irm, coordinator, coordinator2].filter((id) => id !== actor);
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: actor },
      { soort: 'afhandelen', aan: baas },
      { soort: 'overgedragen', aan: baas, opnieuw: true },
      ...anderen.map((aan) => ({ soort: 'overnemen', aan })),
      { soort: 'melden', aan: melder },
      { soort: 'wie-heeft-het', aan: melder, opnieuw: true },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
    expect(mag(next, baas, 'inhoud-zien', profiel)).toBe(false);
    expect(mag(next, baas, 'status-zien', profiel)).toBe(true);
  });

  it('the talks that were not held leave the old calendar and are planned anew', () => {
    const melding = escaleer(bouw.toegewezen());
    const nazorg = melding.nazorg.map((g, n) => ({
      ...g,
      status: n === 2 ? ('afgezien' as const) : ('gepland' as const),
      eventId: `e${n}`,
    }));
    const { next, taken } = gelukt(overnemen({ ...melding, nazorg }, door(coordinator)));
    expect(taken.map(({ effect }) => effect).filter(({ kind }) => kind !== 'moment')).toEqual([
      { kind: 'agenda-verwijderen', meldingId: melding.id, organisator: baas, eventIds: ['e0', 'e1'] },
      { kind: 'nazorg-plannen', meldingId: melding.id, soort: '24uur' },
      { kind: 'nazorg-plannen', meldingId: melding.id, soort: '5dagen' },
    ]);
    expect(next.nazorg.map((g) => g.status)).toEqual(['te-plannen', 'te-plannen', 'afgezien']);
  });

  it('M5: of two at once one wins, the other sees that it was taken up', () => {
    const { next } = gelukt(overnemen(escaleer(bouw.toegewezen()), door(irm)));
    for (const actor of [coordinator, vervanger])
      expect(geweigerd(overnemen(next, door(actor)))).toBe('al-opgepakt');
    expect(geweigerd(overnemen(next, door(irm)))).toBe('al-opgepakt');
  });

  it('who has it already simply takes it up', () => {
    const { next } = gelukt(overnemen(bijCoordinator(), door(coordinator)));
    expect(next.behandelaar?.waarom).toBeUndefined();
    expect(next.status).toBe('opgepakt');
  });

  it('taken up after all by the first one: who was asked sees so', () => {
    const { berichten } = gelukt(oppakken(escaleer(bouw.toegewezen()), door(baas)));
    expect(berichten.filter((b) => b.soort === 'overnemen').map((b) => b.aan)).toEqual([
      vervanger,
      irm,
      coordinator,
      coordinator2,
    ]);
  });

  it('D-23: the IRM only after the timer went off; nobody else, and nobody who is in it', () => {
    for (const actor of [irm, melder, vreemde])
      expect(geweigerd(overnemen(bouw.toegewezen(), door(actor)))).toBe('niet-bevoegd');
    const betrokken = bouw.toegewezen({ ...bouw.uitgescholden, betrokkenen: [coordinator] });
    expect(geweigerd(overnemen(betrokken, door(coordinator)))).toBe('niet-bevoegd');
    const buiten = { ...escaleer(bouw.toegewezen()), buiten: [irm] };
    expect(geweigerd(overnemen(buiten, door(irm)))).toBe('niet-bevoegd');
  });

  it('not before somebody has it, and not after the end', () => {
    const nog = { ...bouw.ingediend(), behandelaar: bouw.behandelaar };
    expect(geweigerd(overnemen(nog, door(coordinator)))).toBe('niet-gevonden');
    for (const status of ['afgerond', 'ingetrokken'] as const)
      expect(geweigerd(overnemen({ ...bouw.toegewezen(), status }, door(coordinator)))).toBe(status);
  });

  it('D-85: the colleague it is about hears it too, but not in hospital', () => {
    const hoort = (m: Melding) =>
      gelukt(overnemen(m, door(coordinator)))
        .berichten.filter((b) => b.soort === 'wie-heeft-het')
        .map((b) => b.aan);
    expect(hoort(bouw.toegewezen(bouw.voorCollega))).toEqual([melder, collega]);
    expect(hoort(bouw.toegewezen({ ...bouw.voorCollega, ziekenhuis: 'ja' }))).toEqual([melder]);
  });
});

describe("'Ik kan niet: geef door' (scenario 10)", () => {
  it('goes to the vervanger, then the IRM, then the coordinator, each with new time', () => {
    let melding = bouw.toegewezen();
    const weg: (string | undefined)[] = [];
    for (const actor of [baas, vervanger, irm, coordinator]) {
      const { next, taken } = gelukt(doorgeven(melding, door(actor)));
      weg.push(next.behandelaar?.id);
      expect(next.status).toBe('ingediend');
      expect(taken.at(-1)).toEqual({
        effect: { kind: 'moment', meldingId: melding.id, wat: 'oppakken-1' },
        op: new Date('2027-06-03T14:30:00Z'),
      });
      melding = next;
    }
    expect(weg).toEqual([vervanger, irm, coordinator, coordinator2]);
    expect(melding.eerder?.map((b) => b.id)).toEqual([baas, vervanger, irm, coordinator]);
    expect(geweigerd(doorgeven(melding, door(coordinator2)))).toBe('niet-bevoegd');
  });

  it('only by who has it, before he took it up', () => {
    expect(geweigerd(doorgeven(bouw.opgepakt(), door(baas)))).toBe('al-opgepakt');
    expect(geweigerd(doorgeven(bouw.toegewezen(), door(coordinator)))).toBe('niet-bevoegd');
    const nog = { ...bouw.ingediend(), behandelaar: bouw.behandelaar };
    expect(geweigerd(doorgeven(nog, door(baas)))).toBe('niet-gevonden');
  });
});
