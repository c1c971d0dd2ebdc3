import { inflateRawSync } from 'node:zlib';

/** The files in a zip, by name: read by its central directory, as a program that opens it does. */
export function leesZip(zip: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(zip);
  const eind = buffer.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(eind + 16);
  for (let n = buffer.readUInt16LE(eind + 10); n > 0; n--) {
    const [wijze, maat] = [buffer.readUInt16LE(at + 10), buffer.readUInt32LE(at + 20)];
    const [naam, extra, noot] = [28, 30, 32].map((plek) => buffer.readUInt16LE(at + plek)) as [
      number,
      number,
      number,
    ];
    const kop = buffer.readUInt32LE(at + 42);
    const van = kop + 30 + buffer.readUInt16LE(kop + 26) + buffer.readUInt16LE(kop + 28);
    const data = buffer.subarray(van, van + maat);
    files.set(
      buffer.toString('utf8', at + 46, at + 46 + naam),
      (wijze === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
    at += 46 + naam + extra + noot;
  }
  return files;
}

/** What a reader sees of a Word document: one line per paragraph, also per line break. */
export function leesDocx(zip: Uint8Array): string[] {
  const xml = leesZip(zip).get('word/document.xml') ?? '';
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .flatMap((p) =>
      [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([heel, tekst]) => (heel === '<w:br/>' ? '\n' : (tekst ?? '')))
        .join('')
        .split('\n'),
    )
    .map(ontsnapt);
}

function ontsnapt(tekst: string): string {
  return tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Elements that are not closed, or closed twice: none in XML that is well formed. */
export function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, sluit, naam = '', zelf] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|[^">])*?(\/?)>/g,
  )) {
    if (zelf === '/') continue;
    if (sluit !== '/') open.push(naam);
    else if (open.pop() !== naam) return [...open, `/${naam}`];
  }
  return /&(?!(amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);)/.test(xml) ? [...open, '&'] : open;
}
