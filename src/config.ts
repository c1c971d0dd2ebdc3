import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';

import { z } from 'zod';

import { profielSchema, utrecht, type Profiel } from './domain/protocol/profiel';
import { ConfigError } from './errors';

/** Base64 of 32 bytes; the first key encrypts, the others still decrypt. */
const dataKeys = z.string().transform((text, context) => {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  if (keys.every((key) => key.length === 32)) return keys as [Buffer, ...Buffer[]];
  context.addIssue({ code: 'custom', message: 'must be base64 of 32 bytes (several: with commas)' });
  return z.NEVER;
});

const file = z.string().refine((path) => existsSync(path), { error: 'file not found' });
const folder = z
  .string()
  .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true, {
    error: 'folder not found',
  });
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Tokens go with every request, so nothing but https; http on this machine only. */
const url = z.string().refine(
  (text) => {
    const parsed = URL.parse(text);
    return (
      parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.includes(parsed.hostname))
    );
  },
  { error: 'must be an https address' },
);

/** The origin of an address: a path behind it would break the links that are made with it. */
const origin = url.transform((text, context) => {
  const { origin, href } = new URL(text);
  if (href === `${origin}/`) return origin;
  context.addIssue({ code: 'custom', message: 'must have no path' });
  return z.NEVER;
});

/** The environment of production, one row per key of .env.example. */
const schema = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_KEY: dataKeys,
  BEWAARTERMIJN_MAANDEN: z.coerce.number().int().min(1).max(120),
  PROFIEL_BESTAND: file,
  ARTIKELEN_DIR: folder.optional(),

  MicrosoftAppId: z.guid(),
  MicrosoftAppTenantId: z.guid(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppPassword: z.string().min(1).optional(),
  MicrosoftAppCertificateThumbprint: z.string().min(1).optional(),
  MicrosoftAppCertificateKeyFile: file.optional(),
  TEAMS_SERVICE_URL: url.default('https://smba.trafficmanager.net/emea/'),
  TEAMS_SERVICE_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(url))
    .optional(),
  BOT_CHANNEL_METADATA_URL: url.optional(),
  BOT_CHANNEL_ISSUER: z.string().optional(),
  BOT_EMULATOR_METADATA_URL: url.optional(),
  BOT_LOGIN_URL: url.optional(),
  BOT_SCOPE: z.string().optional(),
  BOT_OAUTH_URL: url.optional(),
  BOT_CALLER_ID: z.string().optional(),
  BOT_VALIDATE_AUTHORITY: z.enum(['true', 'false']).optional(),

  GRAPH_BASE_URL: url.default('https://graph.microsoft.com/v1.0'),
  GRAPH_SCOPE: z.string().optional(),
  GRAPH_CREDENTIAL: z.enum(['managed-identity', 'certificate', 'secret', 'environment']),
  GRAPH_CLIENT_ID: z.guid().optional(),
  GRAPH_CLIENT_SECRET: z.string().min(1).optional(),
  GRAPH_CERTIFICATE_FILE: file.optional(),
  GRAPH_AUTHORITY_HOST: url.optional(),
});
export type Environment = z.infer<typeof schema>;

/** Every key the program reads, for the test that compares .env.example. */
export const environmentKeys = Object.keys(schema.shape);

export interface Config {
  env: Environment;
  profiel: Profiel;
}

/** Reads and checks everything before anything starts. Throws ConfigError that names every key that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, envFile = '.env'): Config {
  const given = filled({ ...readEnvFile(envFile), ...env });
  const parsed = schema.safeParse(given);
  const profiel = readProfiel(given);
  const problems = [
    ...(parsed.success ? [] : toProblems(parsed.error, given)),
    ...credentialProblems(given),
    ...('problems' in profiel ? profiel.problems : []),
  ];
  if (!parsed.success || 'problems' in profiel || problems.length > 0) throw new ConfigError(problems);
  return { env: parsed.data, profiel: profiel.profiel };
}

/** The folder with articles of the municipality, for who only asks questions. Throws ConfigError when it is not there. */
export function readArtikelenDir(env: NodeJS.ProcessEnv = process.env, envFile = '.env'): string | undefined {
  const given = filled({ ...readEnvFile(envFile), ...env });
  const parsed = schema.pick({ ARTIKELEN_DIR: true }).safeParse(given);
  if (parsed.success) return parsed.data.ARTIKELEN_DIR;
  throw new ConfigError(toProblems(parsed.error, given));
}

/** The choices of the municipality: a JSON file on top of the defaults of the protocol. */
function readProfiel(given: Record<string, string>): { profiel: Profiel } | { problems: Problems } {
  const key = 'PROFIEL_BESTAND';
  const path = given[key];
  // Missing, or not there: the schema says so.
  if (path === undefined || !existsSync(path)) return { problems: [] };
  let eigen: unknown;
  try {
    eigen = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { problems: [{ key, problem: 'is not JSON' }] };
  }
  const maanden = schema.shape.BEWAARTERMIJN_MAANDEN.safeParse(given['BEWAARTERMIJN_MAANDEN']);
  const parsed = profielSchema.safeParse({
    ...utrecht,
    ...z.record(z.string(), z.unknown()).catch({}).parse(eigen),
    // Is told of under its own name.
    bewaartermijnMaanden: maanden.data ?? 1,
  });
  if (parsed.success) return { profiel: parsed.data };
  const issues = parsed.error.issues;
  return {
    problems: issues.map(({ path, message }) => ({ key: `${key} ${path.join('.')}`, problem: message })),
  };
}

type Problems = { key: string; problem: string }[];

/** The keys that only together make a credential, and the endpoints of another cloud: all of them or none. */
function credentialProblems(env: Partial<Record<keyof Environment, unknown>>): Problems {
  const needs: (keyof Environment)[] = [];
  if (env.MicrosoftAppType !== 'UserAssignedMSI' && env.MicrosoftAppPassword === undefined) {
    if (
      env.MicrosoftAppCertificateThumbprint === undefined &&
      env.MicrosoftAppCertificateKeyFile === undefined
    )
      needs.push('MicrosoftAppPassword');
    else needs.push('MicrosoftAppCertificateThumbprint', 'MicrosoftAppCertificateKeyFile');
  }
  if (env.GRAPH_CREDENTIAL === 'secret') needs.push('GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET');
  if (env.GRAPH_CREDENTIAL === 'certificate') needs.push('GRAPH_CLIENT_ID', 'GRAPH_CERTIFICATE_FILE');
  const endpoints = endpointKeys.filter((key) => env[key] !== undefined);
  if (endpoints.length > 0) needs.push(...endpointKeys);
  return needs.filter((key) => env[key] === undefined).map((key) => ({ key, problem: 'is missing' }));
}

export const endpointKeys = [
  'BOT_CHANNEL_METADATA_URL',
  'BOT_CHANNEL_ISSUER',
  'BOT_EMULATOR_METADATA_URL',
  'BOT_LOGIN_URL',
  'BOT_SCOPE',
  'BOT_OAUTH_URL',
  'BOT_CALLER_ID',
  'BOT_VALIDATE_AUTHORITY',
] as const satisfies readonly (keyof Environment)[];

function toProblems(error: z.ZodError, given: Record<string, string>): Problems {
  return error.issues.map(({ path, message }) => {
    const key = String(path[0]);
    return { key, problem: given[key] === undefined ? 'is missing' : `is not valid: ${message}` };
  });
}

/** Keys of production, which must not be there where the sandbox starts: its data is a game, theirs is not. */
const PRODUCTION = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppCertificateKeyFile',
  'DATA_KEY',
  'DATABASE_URL',
  'GRAPH_CLIENT_SECRET',
  'GRAPH_CERTIFICATE_FILE',
];

const sandboxSchema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(3979),
  SANDBOX_BOT_PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  SANDBOX_DATA_DIR: z.string().default('.data'),
});
/** Every key that only the sandbox reads. */
export const sandboxKeys = Object.keys(sandboxSchema.shape);

const sandboxReads = sandboxSchema.extend(schema.pick({ ARTIKELEN_DIR: true }).shape);
export type SandboxConfig = z.infer<typeof sandboxReads>;

/** Ports and folders of the sandbox. Throws ConfigError when keys of production are set. */
export function readSandboxConfig(env: NodeJS.ProcessEnv = process.env, envFile = '.env'): SandboxConfig {
  const given = filled({ ...readEnvFile(envFile), ...env });
  const problem = 'belongs to production; the sandbox does not start with it';
  const secrets = PRODUCTION.filter((key) => given[key] !== undefined).map((key) => ({ key, problem }));
  if (secrets.length > 0) throw new ConfigError(secrets);
  const parsed = sandboxReads.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigError(toProblems(parsed.error, given));
}

/** An empty value in a .env file means: not set. */
function filled(env: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = Object.entries(env).filter((pair): pair is [string, string] => (pair[1] ?? '').trim() !== '');
  return Object.fromEntries(pairs);
}

function readEnvFile(path: string): Record<string, string | undefined> {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}
