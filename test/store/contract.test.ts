import type { OpenStore } from '../../src/store/open';
import { createFakeStore } from '../flows/fakes';
import { testStore } from './contract';
import { closeStores, openTestStore } from './server';

let opened: OpenStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(closeStores);

testStore('PostgreSQL', () => opened.store);

const fake = createFakeStore();
testStore('fake', () => fake);
