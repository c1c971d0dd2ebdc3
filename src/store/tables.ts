import type { Kysely, Transaction } from 'kysely';

import type { AfspraakSoort } from '../domain/afspraakbestand';
import type { BeoordelingReden, BeoordelingSoort } from '../domain/beoordeling';
import type { BriefSoort } from '../domain/brieven/soorten';
import type { BerichtSoort } from '../domain/effect';
import type { Melding } from '../domain/melding';
import type { Taal } from '../flows/ports';

/** The tables as the newest migration leaves them (see test/store/schema.sql). */
export interface Tables {
  meldingen: {
    id: string;
    version: number;
    status: Melding['status'];
    melder: string;
    begonnen_op: Date;
    ingediend_op: Date | null;
    nummer: string | null;
    /** Null until it was sent in, and in rows of before this column. */
    slachtoffer: string | null;
    behandelaar: string | null;
    /** The melding with the dossier, of a track. */
    spoor_van: string | null;
    /** The whole melding as JSON, encrypted with its id (kluis.ts). */
    inhoud: Buffer;
  };
  nummers: { jaar: number; laatste: number };
  gesprekken: {
    persoon: string;
    conversation_id: string;
    service_url: string;
    tenant_id: string;
    teams_user_id: string;
    teams_bot_id: string;
    taal: Taal;
  };
  berichten: {
    id: string;
    soort: BerichtSoort;
    aan: string;
    melding_id: string;
    conversation_id: string | null;
    activity_id: string | null;
  };
  beurten: { activity_id: string; op: Date };
  bestanden: {
    /** Of the key in the link; the key itself is nowhere. */
    token_hash: string;
    melding_id: string;
    soort: BriefSoort | AfspraakSoort;
    actor: string;
    vervalt_op: Date;
    gebruikt_op: Date | null;
    keer: number;
  };
  beoordelingen: {
    id: string;
    soort: BeoordelingSoort;
    artikel: string | null;
    reden: BeoordelingReden | null;
    /** ISO date. */
    dag: string;
    /** Encrypted with the id (kluis.ts). */
    vraag: Buffer | null;
  };
  artikelgebruik: { artikel: string; keer: number };
  subscriptions: {
    organisator: string;
    onderhoud_op: Date;
    gevraagd_op: Date | null;
    graph_id: string | null;
    /** Of the secret that Graph sends along; the secret itself is nowhere. */
    hash: string | null;
    vervalt_op: Date | null;
    url: string | null;
  };
  /** One row that can only be read with the right key. */
  sleutelproef: { id: number; proef: Buffer };
}

export type Database = Kysely<Tables>;
export type DatabaseTx = Transaction<Tables>;
