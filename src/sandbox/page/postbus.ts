import type { Bericht } from './contract.js';

/** What everybody's chat holds now; the panes draw from it. */
export interface Postbus {
  /** Undefined as long as nothing was fetched. */
  get(wie: string): readonly Bericht[] | undefined;
  /** Fetches again; `viewing` when the chat is on the screen. */
  load(wie: string, viewing: boolean): Promise<void>;
  /** Takes messages that came with the answer to somebody's own act. */
  put(wie: string, messages: readonly Bericht[]): void;
  markRead(wie: string): void;
  unread(wie: string): number;
  /** Id of the oldest message that was not read. */
  firstUnread(wie: string): string | undefined;
  onChange(listener: (wie: string) => void): void;
  /** Forgets everything; what comes next counts as read, as at the start. */
  clear(): void;
}

interface Bak {
  messages: readonly Bericht[];
  read: ReadonlySet<string>;
  /** Number of the fetch it came from; an answer to an older question is thrown away. */
  stamp: number;
}

const fromBot = (messages: readonly Bericht[]) =>
  messages.filter((m) => m.from === 'bot' && !m.deleted && !m.notice);

export function createPostbus(fetchMessages: (wie: string, viewing: boolean) => Promise<Bericht[]>): Postbus {
  const bakken = new Map<string, Bak>();
  const listeners: ((wie: string) => void)[] = [];
  let count = 0;
  /** Answers to questions from before this number are of a world that is gone. */
  let floor = 0;

  const tell = (wie: string) => {
    for (const listener of listeners) listener(wie);
  };
  const unreadOf = (wie: string) => {
    const bak = bakken.get(wie);
    return bak === undefined ? [] : fromBot(bak.messages).filter((m) => !bak.read.has(m.id));
  };
  const ids = (messages: readonly Bericht[]) => new Set(fromBot(messages).map((m) => m.id));
  const save = (wie: string, messages: readonly Bericht[], stamp: number) => {
    const read = bakken.get(wie)?.read ?? ids(messages);
    bakken.set(wie, { messages, read, stamp });
    tell(wie);
  };
  const load = async (wie: string, viewing: boolean): Promise<void> => {
    const asked = ++count;
    const messages = await fetchMessages(wie, viewing);
    if ((bakken.get(wie)?.stamp ?? floor) > asked) await load(wie, viewing);
    else save(wie, messages, asked);
  };
  return {
    get: (wie) => bakken.get(wie)?.messages,
    load,
    put: (wie, messages) => {
      save(wie, messages, ++count);
    },
    markRead: (wie) => {
      const bak = bakken.get(wie);
      if (bak === undefined || fromBot(bak.messages).every((m) => bak.read.has(m.id))) return;
      bakken.set(wie, { ...bak, read: ids(bak.messages) });
      tell(wie);
    },
    unread: (wie) => unreadOf(wie).length,
    firstUnread: (wie) => unreadOf(wie)[0]?.id,
    onChange: (listener) => {
      listeners.push(listener);
    },
    clear: () => {
      const known = [...bakken.keys()];
      floor = ++count;
      bakken.clear();
      known.forEach(tell);
    },
  };
}
