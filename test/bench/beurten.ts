import { randomUUID } from 'node:crypto';

import { BOT_APP_ID, TENANT_ID } from '../../src/sandbox/organisatie';

/** One HTTP request and what its answer must hold: a bench of refusals measures nothing. */
export interface Beurt {
  activity: Record<string, unknown>;
  check: (body: string) => boolean;
}

export const VRAAG = 'wat doe ik bij jij-gedrag?';

/** A report from the first question to the last, one row per turn: the question, the answer, and what comes next. */
const STAPPEN: readonly (readonly [vraag: string, antwoord: Record<string, string>, volgende: string])[] = [
  ['veilig', { keuze: 'ja' }, 'wanneer'],
  ['wanneer', { keuze: 'net', datum: '', tijd: '' }, 'wie'],
  ['wie', { keuze: 'ik' }, 'waar'],
  ['waar', { keuze: 'balie', locatie: 'stadhuis' }, 'gedrag'],
  ['gedrag', { gedrag: 'belediging,dreigen-geweld-persoon' }, 'gestopt'],
  ['gestopt', { keuze: 'meteen' }, 'beeindigd'],
  ['beeindigd', { keuze: 'nee' }, 'veiligGevoeld'],
  ['veiligGevoeld', { keuze: 'ja' }, 'bijzonderheden'],
  ['bijzonderheden', { keuze: 'geen' }, 'feiten'],
  ['feiten', { feiten: 'De bezoeker riep hard en sloeg met de hand op de balie.' }, 'controle'],
];
export const STAPPEN_PER_MELDING = STAPPEN.length;

/** A text of this person. The answer comes through the connector. */
export function tekstBeurt(serviceUrl: string, persoon: string, text: string): Beurt {
  const activity = { ...base(serviceUrl, persoon), type: 'message', textFormat: 'plain', text };
  return { activity, check: (body) => body === '' };
}

/** A click that begins a melding; the answer names its id. */
export function startBeurt(serviceUrl: string, persoon: string): Beurt {
  const activity = klik(serviceUrl, persoon, 'melden.starten', {});
  return { activity, check: (body) => isKaart(body, 'veilig') && findId(body) !== undefined };
}

/** Every answer of a report, in order. */
export function meldingBeurten(serviceUrl: string, persoon: string, id: string): Beurt[] {
  return STAPPEN.map(([vraag, antwoord, volgende]) => ({
    activity: klik(serviceUrl, persoon, 'melden.beantwoorden', { id, vraag, ...antwoord }),
    check: (body) => isKaart(body, volgende),
  }));
}

/** Id of the melding a card is about. */
export function findId(body: string): string | undefined {
  return /"data":\{"id":"([0-9a-f-]{36})","vraag"/.exec(body)?.[1];
}

function isKaart(body: string, vraag: string): boolean {
  return (
    body.includes('"statusCode":200,"type":"application/vnd.microsoft.card.adaptive"') &&
    (body.includes(`"vraag":"${vraag}"`) ||
      (vraag === 'controle' && body.includes('"verb":"melden.indienen"')))
  );
}

function klik(serviceUrl: string, persoon: string, verb: string, data: object): Record<string, unknown> {
  return {
    ...base(serviceUrl, persoon),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1:0',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

/** As Teams sends it. */
function base(serviceUrl: string, persoon: string): Record<string, unknown> {
  return {
    id: `f:${randomUUID()}`,
    timestamp: '2027-03-01T09:00:00.000Z',
    localTimestamp: '2027-03-01T10:00:00.000+01:00',
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${persoon}`, name: 'Bench', aadObjectId: persoon },
    recipient: { id: `28:${BOT_APP_ID}`, name: 'VPD-assistent' },
    conversation: { conversationType: 'personal', id: `a:${persoon}`, tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    entities: [
      { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
    ],
  };
}
