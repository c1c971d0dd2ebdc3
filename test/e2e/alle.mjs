export * from './reis-melding.mjs';
