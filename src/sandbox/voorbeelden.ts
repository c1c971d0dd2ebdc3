import type { Input, OperationId, Output } from './contract';

type Voorbeelden = { [K in OperationId]: { request?: Partial<Input<K>>; response: Output<K> } };

const now = '2027-03-01T09:00:00.000Z';
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Voorbeeld', wrap: true }],
  actions: [{ type: 'Action.Execute', title: 'Verder', verb: 'voorbeeld.verder' }],
};
const messages = [
  { id: '1803718800000', from: 'person', at: now, text: 'help' },
  { id: '1803718800001', from: 'bot', at: now, card, summary: 'Voorbeeld' },
] satisfies Output<'berichten'>['messages'];

const agenda = {
  events: [
    {
      id: 'AAkALgAAAAAAHYQDEapmEc2byACqAC',
      subject: 'Gesprek',
      start: '2027-03-02T09:00:00Z',
      end: '2027-03-02T09:30:00Z',
      organizer: 'peter',
      attendees: ['samira'],
      sensitivity: 'private',
      showAs: 'busy',
      body: '',
      transactionId: '6f1c9d0a-3b52-5c0e-9d2f-0d6a1f4b7c11',
      cancelled: false,
    },
  ],
} satisfies Output<'agenda'>;

/** One request and answer per operation, for the description of the API. */
export const voorbeelden: Voorbeelden = {
  mensen: {
    response: {
      people: [
        {
          key: 'samira',
          id: '0b000000-0000-4000-8000-000000000001',
          naam: 'Samira Aydin',
          functie: 'Medewerker balie',
          team: 'Burgerzaken',
          rol: 'medewerker',
          afwezig: false,
          leidinggevende: 'peter',
        },
      ],
    },
  },
  klok: { response: { now } },
  verzet: { request: { hours: 24 }, response: { now } },
  bericht: {
    request: { who: 'samira', text: 'help' },
    response: { activity: '1803718800000', status: 200, messages },
  },
  actie: {
    request: { who: 'samira', activity: '1803718800001', title: 'Verder' },
    response: {
      status: 200,
      response: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
      messages,
    },
  },
  uitbreiding: {
    request: { who: 'samira', doe: 'zoeken', zoek: 'schelden' },
    response: {
      status: 200,
      response: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
      submits: [],
      messages,
    },
  },
  berichten: { response: { messages } },
  agenda: { response: agenda },
  afspraak: {
    request: { who: 'samira', doe: 'weigeren', id: 'AAkALgAAAAAAHYQDEapmEc2byACqAC' },
    response: { events: [] },
  },
  storing: {
    request: { where: 'graph', kind: '429', times: 2, path: 'events', retryAfter: 5 },
    response: { active: [{ where: 'graph', kind: '429', times: 2, path: 'events', retryAfter: 5 }] },
  },
  app: { request: { who: 'joost', installed: false }, response: { status: 200 } },
  reset: { response: undefined },
};
