import { ConfigError } from '../errors';

/** Where Teams itself lives: the public cloud and the one for governments. */
export const TEAMS_ORIGINS = [
  'https://smba.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com',
];

/** True when the bot may talk to this address. Our token goes with every message, so a foreign host must never get one. */
export type AllowsServiceUrl = (serviceUrl: string) => boolean;

/** Scheme, host and port must be equal to one of the origins. Plain http is possible on this machine only. */
export function allowServiceUrls(origins: readonly string[] = TEAMS_ORIGINS): AllowsServiceUrl {
  const allowed = new Set(origins.map(toOrigin));
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl);
    return url !== null && allowed.has(url.origin) && url.username === '' && url.password === '';
  };
}

/** True for an address on this machine. */
export function isLoopback(serviceUrl: string): boolean {
  const host = URL.parse(serviceUrl)?.hostname;
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function toOrigin(origin: string): string {
  const url = URL.parse(origin);
  const fits = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(origin));
  if (url === null || !fits)
    throw new ConfigError([{ key: 'serviceOrigins', problem: 'must be https, or http on this machine' }]);
  return url.origin;
}
