import { nl, type Tekst } from './nl';

export const en: Tekst = nl;
