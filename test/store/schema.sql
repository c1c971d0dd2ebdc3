create table artikelgebruik (
  artikel text not null,
  keer integer not null,
  PRIMARY KEY (artikel)
);

create table beoordelingen (
  id uuid not null,
  soort text not null,
  artikel text,
  reden text,
  dag text not null,
  vraag bytea,
  PRIMARY KEY (id)
);

create table berichten (
  id uuid not null,
  soort text not null,
  aan uuid not null,
  melding_id uuid not null,
  conversation_id text,
  activity_id text,
  PRIMARY KEY (id),
  UNIQUE (melding_id, soort, aan)
);

create table bestanden (
  token_hash text not null,
  melding_id uuid not null,
  soort text not null,
  actor uuid not null,
  vervalt_op timestamp with time zone not null,
  gebruikt_op timestamp with time zone,
  keer integer not null,
  PRIMARY KEY (token_hash)
);

create table beurten (
  activity_id text not null,
  op timestamp with time zone not null,
  PRIMARY KEY (activity_id)
);

create table gesprekken (
  persoon uuid not null,
  conversation_id text not null,
  service_url text not null,
  tenant_id text not null,
  teams_user_id text not null,
  teams_bot_id text not null,
  taal text not null,
  PRIMARY KEY (persoon)
);

create table meldingen (
  id uuid not null,
  version integer not null,
  status text not null,
  melder uuid not null,
  begonnen_op timestamp with time zone not null,
  ingediend_op timestamp with time zone,
  nummer text,
  inhoud bytea not null,
  slachtoffer uuid,
  behandelaar uuid,
  spoor_van uuid,
  PRIMARY KEY (id),
  UNIQUE (nummer)
);

create table nummers (
  jaar integer not null,
  laatste integer not null,
  PRIMARY KEY (jaar)
);

create table sleutelproef (
  id integer not null,
  proef bytea not null,
  PRIMARY KEY (id)
);

create table subscriptions (
  organisator uuid not null,
  onderhoud_op timestamp with time zone not null,
  gevraagd_op timestamp with time zone,
  graph_id text,
  hash text,
  vervalt_op timestamp with time zone,
  url text,
  PRIMARY KEY (organisator),
  UNIQUE (graph_id)
);

CREATE INDEX beoordelingen_dag ON public.beoordelingen USING btree (dag);
CREATE INDEX berichten_aan ON public.berichten USING btree (aan);
CREATE INDEX bestanden_actor ON public.bestanden USING btree (actor);
CREATE INDEX bestanden_melding_id ON public.bestanden USING btree (melding_id);
CREATE INDEX bestanden_vervalt_op ON public.bestanden USING btree (vervalt_op);
CREATE INDEX beurten_op ON public.beurten USING btree (op);
CREATE INDEX meldingen_behandelaar ON public.meldingen USING btree (behandelaar);
CREATE INDEX meldingen_melder ON public.meldingen USING btree (melder);
CREATE INDEX meldingen_slachtoffer ON public.meldingen USING btree (slachtoffer);
CREATE INDEX meldingen_spoor_van ON public.meldingen USING btree (spoor_van);
CREATE INDEX meldingen_status ON public.meldingen USING btree (status);
CREATE UNIQUE INDEX een_concept_per_melder ON public.meldingen USING btree (melder) WHERE (status = 'concept'::text);
