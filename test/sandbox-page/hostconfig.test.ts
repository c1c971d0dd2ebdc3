import { hostConfig, type Oppervlak, palettes } from '../../src/sandbox/page/hostconfig';

/** WCAG 2.2, 1.4.3: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const cases = (['licht', 'donker'] as const).flatMap((thema) => {
  const p = palettes[thema];
  return (['text', 'subtle', 'accent', 'good', 'warning', 'attention'] as const).flatMap((colour) =>
    (Object.keys(p.surface) as Oppervlak[]).map((surface) => ({ thema, colour, surface })),
  );
});

describe('colours of cards', () => {
  test.each(cases)('$thema: $colour on $surface can be read (AA)', ({ thema, colour, surface }) => {
    const p = palettes[thema];
    expect(contrast(p[colour], p.surface[surface])).toBeGreaterThanOrEqual(4.5);
  });

  test('every container style names every text colour, so that none is left to the renderer', () => {
    const styles = hostConfig('donker').containerStyles;
    for (const style of Object.values(styles)) {
      expect(Object.keys(style.foregroundColors).sort()).toEqual(
        ['accent', 'attention', 'dark', 'default', 'good', 'light', 'warning'].sort(),
      );
    }
  });
});
