import { ConfigError } from './errors';

/** The one entry: the sandbox, or with --productie the program against real Teams and Graph. */
async function start(): Promise<void> {
  const program = process.argv.includes('--productie')
    ? await (await import('./main.js')).startProductie()
    : await (
        await import('./sandbox/main.js')
      ).startSandbox({ playground: process.argv.includes('--playground') });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void program.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

start().catch((error: unknown) => {
  // A mistake in the configuration is told in words; anything else by its stack, for whoever runs it.
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
