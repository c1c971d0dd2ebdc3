import fc from 'fast-check';

import { safeHref, toHtml } from '../../src/sandbox/page/markdown';

const TAG =
  /<\/?(?:p|ul|li|strong|em)>|<br>|<ol(?: start="\d+")?>|<\/ol>|<\/a>|<a href="(?:https?|mailto|tel):[^"<>]*" target="_blank" rel="noopener noreferrer">/g;

describe('markdown of a bot text', () => {
  test.each([
    ['een **vet** en *schuin* woord', '<p>een <strong>vet</strong> en <em>schuin</em> woord</p>'],
    ['_schuin_ maar snake_case_naam niet', '<p><em>schuin</em> maar snake_case_naam niet</p>'],
    ['een\ntwee\n\ndrie', '<p>een<br>twee</p><p>drie</p>'],
    ['- een\n- **twee**', '<ul><li>een</li><li><strong>twee</strong></li></ul>'],
    ['Eerst:\n1. een\n2. twee', '<p>Eerst:</p><ol><li>een</li><li>twee</li></ol>'],
    ['3. drie', '<ol start="3"><li>drie</li></ol>'],
    [
      '[protocol](https://a.example/p?x=1&y=2)',
      '<p><a href="https://a.example/p?x=1&amp;y=2" target="_blank" rel="noopener noreferrer">protocol</a></p>',
    ],
    [String.raw`geen \*ster\*`, '<p>geen *ster*</p>'],
    ['', ''],
  ])('draws %j', (text, html) => {
    expect(toHtml(text)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<b onclick="x">**',
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert`1`)',
    '[klik](data:text/html,<script>1</script>)',
    '[<img src=x>](https://a.example/"onmouseover="x)',
    '[a](https://a.example/"><script>)',
    '&lt;script&gt;',
  ])('makes no element or address out of %j', (text) => {
    const html = toHtml(text);
    expect(html.replaceAll(TAG, '')).not.toMatch(/[<>]/);
    expect(html).not.toMatch(/href="(?:javascript|data)/i);
  });

  test('never gives a tag or attribute that is not in the list, whatever comes in', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '\\',
      '\n',
      '- ',
      '1. ',
    );
    const words = fc.constantFrom('https://a.example/', 'javascript:', 'onclick=', 'script', 'x', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, words, fc.string()), { maxLength: 40 }), (parts) => {
        expect(toHtml(parts.join('')).replaceAll(TAG, '')).not.toMatch(/[<>"]/);
      }),
    );
  });

  test.each([
    ['https://a.example/', 'https://a.example/'],
    ['tel:112', 'tel:112'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['/relatief', undefined],
  ])('address %j becomes %j', (target, href) => {
    expect(safeHref(target)).toBe(href);
  });
});
