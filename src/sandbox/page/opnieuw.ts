import { find } from './dom.js';

/** 'Begin opnieuw', asked once more in the page itself; the question stays until it is done. */
export function createOpnieuw(
  knop: HTMLButtonElement,
  vraag: HTMLDialogElement,
  leegmaken: () => Promise<void>,
): void {
  const ja = find(vraag, '.ja', HTMLButtonElement);
  const nee = find(vraag, '.nee', HTMLButtonElement);
  const bezig = find(vraag, '.bezig', HTMLElement);
  const setBusy = (busy: boolean) => {
    ja.disabled = busy;
    nee.disabled = busy;
    bezig.hidden = !busy;
  };
  knop.addEventListener('click', () => {
    vraag.showModal();
  });
  nee.addEventListener('click', () => {
    vraag.close();
  });
  vraag.addEventListener('cancel', (event) => {
    if (ja.disabled) event.preventDefault();
  });
  ja.addEventListener('click', () => {
    setBusy(true);
    void leegmaken().finally(() => {
      setBusy(false);
      vraag.close();
    });
  });
}
