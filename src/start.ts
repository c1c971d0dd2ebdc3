import { ConfigError } from './errors';

const FLAGS = ['--productie', '--playground'];

/** The one entry: the sandbox, or with --productie the program against real Teams and Graph. */
async function start(): Promise<void> {
  // A slip in --productie must not start a game where people report.
  const unknown = process.argv.slice(2).filter((flag) => !FLAGS.includes(flag));
  if (unknown.length > 0)
    throw new ConfigError(unknown.map((key) => ({ key, problem: `is not one of ${FLAGS.join(', ')}` })));
  const starting = process.argv.includes('--productie')
    ? (await import('./main.js')).startProductie()
    : (await import('./sandbox/main.js')).startSandbox({ playground: process.argv.includes('--playground') });
  let stopping = false;
  // From the first moment: a start that is broken off would leave its database server behind.
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void starting.then(
      (program) => program.close().then(() => process.exit(0)),
      () => undefined,
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await starting;
}

start().catch((error: unknown) => {
  // A mistake in the configuration is told in words; anything else by its stack, for whoever runs it.
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
