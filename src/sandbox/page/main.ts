import { type ChatNaam, leesAdres, verdeel, type VensterNaam } from './adres.js';
import { createAgenda } from './agenda.js';
import { type Api, createApi } from './api.js';
import { type Chat, createChat } from './chat.js';
import type { Mens, Onderwerp } from './contract.js';
import { doe, find, zegRustig } from './dom.js';
import { createGids } from './gids.js';
import { prepareRenderer } from './kaart.js';
import { createKlok } from './klok.js';
import { createMeldBericht } from './meldbericht.js';
import { createOpnieuw } from './opnieuw.js';
import { leesSleutel } from './plek.js';
import { createPostbus } from './postbus.js';
import { createThema } from './thema.js';
import { createVensters } from './vensters.js';

const CHATS: readonly (readonly [ChatNaam, string, string])[] = [
  ['medewerker', 'Medewerker', 'samira'],
  ['leidinggevende', 'Leidinggevende', 'peter'],
  ['irm', 'IRM', 'ingrid'],
  ['coordinator', 'Coördinator', 'noor'],
  ['groep', 'Groep', 'samira'],
];

const part = (selector: string) => find(document, selector, HTMLElement);
const button = (selector: string) => find(document, selector, HTMLButtonElement);

function toonFout(reden: string): void {
  const balk = part('#fout');
  balk.textContent = reden;
  balk.hidden = reden === '';
}

async function start(api: Api): Promise<void> {
  const adres = leesAdres(location.search);
  const thema = createThema(button('#thema'), adres.thema);
  prepareRenderer();
  const people = await api.mensen();
  const asked = verdeel(adres.wie, people);
  const post = createPostbus((sleutel, viewing) => {
    const { wie, plek } = leesSleutel(sleutel);
    return api.berichten(wie, viewing, plek);
  });
  const klok = await createKlok(
    api,
    part('#klok'),
    () => {
      agenda.refresh();
    },
    toonFout,
  );

  const agenda = createAgenda(api, people, () => klok.now(), asked.get('leidinggevende') ?? 'peter');
  const eigenChat = (wie: string) => {
    const [naam = 'medewerker'] = verdeel([wie], people).keys();
    chat(naam, wie)?.focus();
  };
  const meldBericht = createMeldBericht(
    { api, people, thema: () => thema.nu(), eigenChat },
    find(document, '#melden', HTMLDialogElement),
  );
  const chats = CHATS.map(([naam, titel, wie]) =>
    createChat(
      {
        api,
        post,
        people,
        thema: () => thema.nu(),
        meldBericht: meldBericht.open,
        eigenChat,
        gekozen: () => {
          refresh();
        },
      },
      naam,
      titel,
      asked.get(naam) ?? personFor(wie, people),
    ),
  );
  part('#vensters').append(...chats.map((c) => c.element), agenda.element);

  const isSeen = (chat: Chat) => !chat.element.hidden && !document.hidden;
  const berichten = async () => {
    const seen = new Set(chats.filter(isSeen).map((chat) => chat.sleutel()));
    await Promise.all([...seen].map((sleutel) => post.load(sleutel, true)));
    const all = new Set([...people.map((m) => m.key), ...chats.map((chat) => chat.sleutel())]);
    await Promise.all([...all].filter((s) => !seen.has(s)).map((sleutel) => post.load(sleutel, false)));
  };
  const refresh = coalesce(berichten);

  const vensters = createVensters(
    [
      ...chats.map((c, i) => ({ naam: c.naam, titel: CHATS[i]?.[1] ?? '', element: c.element })),
      { naam: 'agenda', titel: 'Agenda', element: agenda.element },
    ],
    part('#tabs'),
    [...asked.keys()],
    refresh,
  );
  const labels = () => {
    const naam = (key: string) => people.find((m) => m.key === key)?.naam.split(' ')[0] ?? key;
    for (const chat of chats) vensters.label(chat.naam, naam(chat.wie()), post.unread(chat.sleutel()));
    vensters.label('agenda', naam(agenda.wie()), 0);
  };
  post.onChange(labels);
  thema.onChange(() => {
    for (const chat of chats) chat.redraw();
  });

  const onChange = new Map<Onderwerp, () => void>([
    ['berichten', refresh],
    ['agenda', agenda.refresh],
    ['klok', klok.refresh],
  ]);
  const changed = (onderwerpen: readonly Onderwerp[]) => {
    for (const onderwerp of new Set(onderwerpen)) onChange.get(onderwerp)?.();
  };
  const everything = () => {
    changed(['berichten', 'agenda', 'klok']);
  };
  api.volg(changed, (open) => {
    toonFout(open ? '' : 'Geen verbinding met de proeftuin. Ik probeer het steeds opnieuw.');
    if (open) everything();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) everything();
  });

  const opnieuw = async () => {
    await api.opnieuw();
    post.clear();
    everything();
    zegRustig('De proeftuin is weer leeg.');
  };
  const probeerOpnieuw = () =>
    opnieuw().catch((error: unknown) => {
      toonFout(error instanceof Error ? error.message : 'Opnieuw beginnen lukte niet.');
    });
  createOpnieuw(button('#opnieuw'), find(document, '#vraag', HTMLDialogElement), probeerOpnieuw);

  const chat = (naam: ChatNaam, wie: string): Chat | undefined => {
    const found = chats.find((c) => c.naam === naam);
    vensters.open(naam satisfies VensterNaam);
    if (found?.wie() !== wie) found?.kies(wie);
    return found;
  };
  createGids(
    button('#gids-knop'),
    part('#gids'),
    new Map([
      ['typ', () => chat('medewerker', 'samira')?.vul('ik ben net uitgescholden')],
      ['klik', () => chat('medewerker', 'samira')?.focus()],
      ['kijk', () => chat('leidinggevende', 'peter')?.focus()],
      [
        'klok',
        () => {
          button('.klok-menu').setAttribute('aria-expanded', 'true');
          button('[data-sprong="etmaal"]').focus();
        },
      ],
    ]),
  );
  refresh();
  document.documentElement.dataset['klaar'] = 'ja';
}

const personFor = (key: string, people: readonly Mens[]) =>
  people.some((m) => m.key === key) ? key : (people[0]?.key ?? key);

/** One fetch at a time; what is asked meanwhile becomes one more. */
function coalesce(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const done = work().finally(() => {
      running = false;
      if (again) {
        again = false;
        run();
      }
    });
    doe(done, toonFout);
  };
  return run;
}

doe(start(createApi()), toonFout);
