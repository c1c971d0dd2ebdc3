import { ConflictError, ExternalError } from '../errors';

/** Codes of PostgreSQL: somebody else was first. Loading and deciding again helps. */
const CONFLICT = new Set(['23505', '40001', '40P01']);
/** Connection lost or refused, server starting, stopping or full. */
const UNREACHABLE =
  /^(08...|53...|57P..|25P0[34]|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH)$/;
/** The driver gives these no code. */
const DRIVER = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** What the rest of the program may know of a failure of the database. Anything else is a bug and stays itself. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof ExternalError || error instanceof ConflictError) return error;
  const code = codeOf(error);
  if (code !== undefined && CONFLICT.has(code)) return new ConflictError();
  if ((code !== undefined && UNREACHABLE.test(code)) || DRIVER.test(textOf(error, 'message') ?? ''))
    return new ExternalError({ system: 'store', retryable: true, ...(code !== undefined && { code }) });
  return error;
}

/** The code of PostgreSQL or of the network. */
export function codeOf(error: unknown): string | undefined {
  return textOf(error, 'code');
}

function textOf(error: unknown, key: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
