import { find } from './dom.js';

/** 'Begin opnieuw', asked once more in the page itself. */
export function createOpnieuw(
  knop: HTMLButtonElement,
  vraag: HTMLDialogElement,
  leegmaken: () => void,
): void {
  knop.addEventListener('click', () => {
    vraag.showModal();
  });
  find(vraag, '.nee', HTMLButtonElement).addEventListener('click', () => {
    vraag.close();
  });
  find(vraag, '.ja', HTMLButtonElement).addEventListener('click', () => {
    vraag.close();
    leegmaken();
  });
}
