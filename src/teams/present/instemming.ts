import { gedragNu } from '../../domain/classificeren';
import { dossierVan, type Melding } from '../../domain/melding';
import { opDag } from '../../domain/kalender';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { besluitDeel } from './besluit';
import { dag, moment } from './datum';
import { feitenVan } from './feiten';
import { formulier } from './formulier';

/** The form with which the behandelaar asks the IRM (D-33, A38). */
export function irmVraagKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld?: { proportionaliteit: string; tot: string; essentieel: string; gehoord: string; notitie: string },
): Card {
  const { irmVraag: t, fouten } = tekstVan(zicht.taal).besluit;
  const eerder = dossierVan(melding).instemming;
  return {
    name: 'besluit-irm-vraag',
    data: {
      ...formulier(melding, zicht, t, ingevuld?.notitie),
      foutTekst: fouten.verplicht,
      proportionaliteitLabel: t.proportionaliteit,
      proportionaliteit: ingevuld?.proportionaliteit ?? eerder?.proportionaliteit ?? '',
      totLabel: t.tot,
      tot: ingevuld?.tot ?? '',
      essentieelLabel: t.essentieel,
      essentieel: ingevuld?.essentieel ?? eerder?.essentieel ?? '',
      gehoordLabel: t.gehoord,
      gehoord: ingevuld?.gehoord ?? '',
      opties: Object.entries(t.gehoordOpties).map(([waarde, titel]) => ({ waarde, titel })),
      knop: t.knop,
      terug: t.later,
    },
  };
}

/** The card that stays in the chat of the IRM: that something is asked, never what. */
export function irmKaart(melding: Melding, zicht: Zicht, berichtId: string): Card {
  const { irm: t } = tekstVan(zicht.taal).besluit;
  const { instemming } = dossierVan(melding);
  const open = instemming?.stand === 'gevraagd';
  const nummer = melding.nummer ?? '';
  return {
    name: 'besluit-irm',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      id: melding.id,
      kop: open ? t.kop : t.kopKlaar,
      tekst: open ? t.tekst(nummer) : t.klaar(nummer),
      feiten: open ? [{ label: t.gevraagd, waarde: moment(instemming.gevraagdOp, zicht.taal) }] : [],
      open,
      tonen: t.tonen,
    },
  };
}

/** What the IRM weighs: what happened, the measures, and what the behandelaar filled in. A personal view. */
export function instemmingKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld: { reden?: string; notitie?: string; fout?: boolean } = {},
): Card {
  const { taal, profiel } = zicht;
  const { besluit, melden, keuzes, afhandelen } = tekstVan(taal);
  const { irm: t, irmVraag } = besluit;
  const { instemming } = dossierVan(melding);
  const omstandigheden = new Set(['wanneer', 'waar']);
  return {
    name: 'besluit-instemming',
    data: {
      ...basis(zicht),
      ...notitie(ingevuld.notitie ?? antwoord(melding, taal), ingevuld.fout ? 'attention' : 'accent'),
      id: melding.id,
      kop: t.inhoudKop(melding.nummer ?? ''),
      uitleg: t.inhoudUitleg,
      feiten: [
        { label: besluit.doorBehandelaar, waarde: veilig(melding.behandelaar?.naam ?? '') },
        ...feitenVan(melding, profiel, taal, 'ander')
          .filter(({ vraag }) => omstandigheden.has(vraag))
          .map((feit) => ({ label: feit.label, waarde: feit.waarde })),
        {
          label: besluit.gedrag,
          waarde: gedragNu(melding)
            .map((g) => keuzes.gedrag[g])
            .join('; '),
        },
        {
          label: afhandelen.inhoud.recidiveKop.replace(/\?$/, ''),
          waarde: melding.recidive ? afhandelen.inhoud.recidive[melding.recidive] : '',
        },
      ].filter(({ waarde }) => waarde !== ''),
      tekstLabel: t.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : melden.controle.geenFeiten,
      vraag: [
        ...besluitDeel(melding, zicht).besluitFeiten,
        ...(instemming
          ? [
              { label: besluit.velden.proportionaliteit, waarde: instemming.proportionaliteit },
              { label: besluit.velden.tot, waarde: dag(opDag(instemming.tot, '12:00'), taal) },
              { label: besluit.velden.essentieel, waarde: instemming.essentieel },
              { label: besluit.velden.gehoord, waarde: irmVraag.gehoordOpties[instemming.gehoord] },
            ]
          : []),
      ],
      open: instemming?.stand === 'gevraagd',
      redenLabel: t.reden,
      redenFout: besluit.fouten.verplicht,
      reden: ingevuld.reden ?? '',
      ja: t.ja,
      nee: t.nee,
    },
  };
}

function antwoord(melding: Melding, taal: Zicht['taal']): string {
  const { irm: t } = tekstVan(taal).besluit;
  const { instemming } = dossierVan(melding);
  if (instemming?.op === undefined) return '';
  const op = moment(instemming.op, taal);
  return instemming.stand === 'akkoord' ? t.ingestemd(op) : t.nietIngestemd(op);
}
