import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<Theme, string>>;
}

/** What VS Code's default themes write on: `editor.background`. */
const BACKGROUNDS: Readonly<Record<Theme, string>> = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
};
/** `editor.foreground` of the same themes. */
const FOREGROUNDS: Readonly<Record<Theme, string>> = {
  dark: '#cccccc',
  light: '#3b3b3b',
  highContrast: '#ffffff',
  highContrastLight: '#292929',
};
const THEMES = Object.keys(BACKGROUNDS) as Theme[];

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { colors: readonly Color[] };
};

describe('the colours', () => {
  // WCAG 2.2, 1.4.11: what carries meaning stands out 3 to 1. For high contrast it is as much as for text.
  for (const theme of THEMES) {
    const least = theme.startsWith('high') ? 7 : 3;
    it(`draw lines that stand out at least ${least} to 1 in the theme "${theme}"`, () => {
      for (const { id, defaults } of contributes.colors.filter((color) => color.id.endsWith('Border'))) {
        const contrast = contrastOf(defaults[theme], BACKGROUNDS[theme]);
        assert.ok(contrast >= least, `${id}: ${contrast.toFixed(2)}`);
      }
    });

    it(`leave the text readable on every background in the theme "${theme}"`, () => {
      for (const { id, defaults } of contributes.colors.filter((color) => color.id.endsWith('Background'))) {
        const contrast = contrastOf(FOREGROUNDS[theme], blend(defaults[theme], BACKGROUNDS[theme]));
        assert.ok(contrast >= 7, `${id}: ${contrast.toFixed(2)}`);
      }
    });
  }
});

/** WCAG 2.2's contrast ratio of two opaque colours, 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour with alpha, laid on an opaque one. */
function blend(color: string, ground: string): string {
  const [, , , alpha = 1] = channels(color);
  const below = channels(ground);
  const mixed = channels(color)
    .slice(0, 3)
    .map((value, i) => value * alpha + (below[i] ?? 0) * (1 - alpha));
  return `#${mixed
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** 0 to 1: red, green, blue and, where there is one, alpha. */
function channels(color: string): number[] {
  return (color.slice(1).match(/../g) ?? []).map((pair) => parseInt(pair, 16) / 255);
}
