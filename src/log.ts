import { pino } from 'pino';

/** The only fields a log line can carry. No names, no texts, no payloads: they do not fit the type. */
export interface LogFields {
  meldingId?: string;
  jobId?: string;
  /** Kind of effect, activity or message: a literal of our own code. */
  kind?: string;
  code?: string;
  error?: string;
  attempt?: number;
  count?: number;
  ms?: number;
  status?: number;
  port?: number;
  /** Name of a file with an article of the municipality, never what is in it. */
  file?: string;
}

export type LogEvent =
  | 'app.started'
  | 'app.stopping'
  | 'app.stopped'
  | 'app.failed'
  | 'articles.reloaded'
  | 'articles.refused'
  | 'turn.done'
  | 'turn.duplicate'
  | 'turn.refused'
  | 'turn.failed'
  | 'auth.refused'
  | 'file.failed'
  | 'job.done'
  | 'job.not-needed'
  | 'job.retry'
  | 'job.dead'
  | 'message.orphan'
  | 'calendar.not-followed'
  | 'store.started'
  | 'store.adopted'
  | 'store.migrated'
  | 'store.failed';

export interface Log {
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
}

/** One JSON line per event. `write` gets the whole line, newline included. */
export function createLog(write: (line: string) => void): Log {
  const logger = pino(
    { base: null, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime },
    { write },
  );
  return {
    info: (event, fields = {}) => {
      logger.info(fields, event);
    },
    warn: (event, fields = {}) => {
      logger.warn(fields, event);
    },
    error: (event, fields = {}) => {
      logger.error(fields, event);
    },
  };
}
