/** Loaded into the Playground (node --import): it would listen on every interface of the machine. */
import { Server } from 'node:net';

const { listen } = Server.prototype;

Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'number') {
    const rest = args.slice(1).filter((arg) => typeof arg !== 'string');
    return listen.call(this, args[0], '127.0.0.1', ...rest);
  }
  if (typeof args[0] === 'object' && args[0] !== null && 'port' in args[0]) {
    return listen.call(this, { ...args[0], host: '127.0.0.1' }, ...args.slice(1));
  }
  return listen.apply(this, args);
};
