import type { OpenStore } from '../../src/store/open';
import { createFakeStore } from '../flows/fakes';
import { testStore } from './contract';
import { testBeoordelingen } from './contract-beoordelingen';
import { testBestanden } from './contract-bestanden';
import { testSubscriptions } from './contract-subscriptions';
import { closeStores, openTestStore } from './server';

let opened: OpenStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(closeStores);

testStore('PostgreSQL', () => opened.store);
testBestanden('PostgreSQL', () => opened.store);
testSubscriptions('PostgreSQL', () => opened.store);
testBeoordelingen('PostgreSQL', () => opened.store);

const fake = createFakeStore();
testStore('fake', () => fake);
testBestanden('fake', () => fake);
testSubscriptions('fake', () => fake);
testBeoordelingen('fake', () => fake);
