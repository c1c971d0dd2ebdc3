import type { Thema } from './adres.js';

/**
 * How cards look in Teams, for the renderer; own values, measured by a test against the contrast WCAG AA asks.
 * Sizes are in CSS pixels.
 */
interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  /** Behind a container of each style. */
  surface: Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>;
  line: string;
}

export const palettes: Readonly<Record<Thema, Palette>> = {
  licht: {
    text: '#242424',
    subtle: '#5C5C5C',
    accent: '#5B5FC7',
    good: '#0E6027',
    warning: '#7A4B00',
    attention: '#A4262C',
    surface: {
      default: '#FFFFFF',
      emphasis: '#F5F5F5',
      accent: '#F4F4FC',
      good: '#F0F8F1',
      warning: '#FFF8EA',
      attention: '#FDF3F4',
    },
    line: '#E0E0E0',
  },
  donker: {
    text: '#FFFFFF',
    subtle: '#C4C4C4',
    accent: '#A6AAF9',
    good: '#92C353',
    warning: '#F8D22A',
    attention: '#F4A9B0',
    surface: {
      default: '#292929',
      emphasis: '#1F1F1F',
      accent: '#2D2E4A',
      good: '#1F3324',
      warning: '#3A2F12',
      attention: '#42222A',
    },
    line: '#4A4A4A',
  },
};

export type Oppervlak = keyof Palette['surface'];

function containerStyle(p: Palette, surface: Oppervlak) {
  const colour = (value: string) => ({
    default: value,
    subtle: value,
    highlightColors: { default: p.surface.accent, subtle: p.surface.accent },
  });
  return {
    backgroundColor: p.surface[surface],
    borderColor: p.line,
    foregroundColors: {
      default: { ...colour(p.text), subtle: p.subtle },
      dark: { ...colour(p.text), subtle: p.subtle },
      light: { ...colour(p.subtle), subtle: p.subtle },
      accent: colour(p.accent),
      good: colour(p.good),
      warning: colour(p.warning),
      attention: colour(p.attention),
    },
  };
}

/** JSON for `new HostConfig(...)`. */
export function hostConfig(thema: Thema) {
  const p = palettes[thema];
  const surfaces = Object.keys(p.surface) as Oppervlak[];
  return {
    supportsInteractivity: true,
    fontFamily:
      '"Segoe UI", "Segoe UI Web", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: Object.fromEntries(surfaces.map((s) => [s, containerStyle(p, s)])),
    textStyles: { heading: { weight: 'bolder', size: 'medium' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', size: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', size: 'default' },
      },
      errorMessage: { size: 'default', color: 'attention', spacing: 'small', weight: 'default' },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 140 },
      value: { wrap: true },
      spacing: 12,
    },
    actions: {
      maxActions: 6,
      spacing: 'large',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}
