export * from './reis-melding.mjs';
export * from './reis-gesprek.mjs';
export * from './reis-toetsenbord.mjs';
