import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Layout: version (1 byte), key id (4), nonce (12), tag (16), the encrypted text. */
const VERSION = 1;
const KEY_ID = 4;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + KEY_ID + NONCE + TAG;

/** None of the keys opens this; or it was changed, or belongs to another row. */
export class SleutelError extends Error {
  override readonly name = 'SleutelError';
}

export interface Kluis {
  /** `id` is bound to the result: a value copied to another row does not open. */
  seal(id: string, text: string): Buffer;
  /** Throws SleutelError. */
  open(id: string, sealed: Buffer): string;
  /** True when it was sealed with the first key. */
  isCurrent(sealed: Buffer): boolean;
}

/** AES-256-GCM. Keys of 32 bytes: the first one seals, all of them open, so that a key can be replaced. */
export function createKluis(keys: readonly [Uint8Array, ...Uint8Array[]]): Kluis {
  const first = keys[0];
  const firstId = keyId(first);
  const byId = new Map(keys.map((key) => [keyId(key).toString('hex'), key]));
  return {
    seal: (id, text) => {
      const nonce = randomBytes(NONCE);
      const head = Buffer.concat([Buffer.from([VERSION]), firstId]);
      const cipher = createCipheriv('aes-256-gcm', first, nonce, { authTagLength: TAG });
      cipher.setAAD(Buffer.concat([head, Buffer.from(id)]));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
    },
    open: (id, sealed) => {
      const head = sealed.subarray(0, 1 + KEY_ID);
      const key = byId.get(head.subarray(1).toString('hex'));
      if (!key || sealed[0] !== VERSION || sealed.length < HEAD) throw new SleutelError('no key opens this');
      const nonce = sealed.subarray(1 + KEY_ID, 1 + KEY_ID + NONCE);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      decipher.setAAD(Buffer.concat([head, Buffer.from(id)]));
      decipher.setAuthTag(sealed.subarray(1 + KEY_ID + NONCE, HEAD));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]).toString('utf8');
      } catch {
        throw new SleutelError('changed, or of another row');
      }
    },
    isCurrent: (sealed) => sealed.subarray(1, 1 + KEY_ID).equals(firstId),
  };
}

/** Tells keys apart without telling the key. */
function keyId(key: Uint8Array): Buffer {
  if (key.length !== 32) throw new SleutelError('a key has 32 bytes');
  return createHmac('sha256', key).update('vpd-assistent').digest().subarray(0, KEY_ID);
}
