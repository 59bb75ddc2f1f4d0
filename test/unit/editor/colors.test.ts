import assert from 'node:assert/strict';
import manifest from '../../../package.json';

/** Backgrounds and text colours of the editor in the themes that VS Code starts with. */
const themes = {
  dark: { background: '#1f1f1f', text: '#cccccc' },
  light: { background: '#ffffff', text: '#3b3b3b' },
  highContrast: { background: '#000000', text: '#ffffff' },
  highContrastLight: { background: '#ffffff', text: '#292929' },
};

type Channels = readonly [number, number, number];

function blend(color: string, below: string): Channels {
  const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const alpha = color.length === 9 ? part(color, 7) / 255 : 1;
  const mix = (at: number): number => alpha * part(color, at) + (1 - alpha) * part(below, at);
  return [mix(1), mix(3), mix(5)];
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
function contrast(a: Channels, b: Channels): number {
  const luminance = (channels: Channels): number => {
    const [r, g, bl] = channels.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as unknown as Channels;
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the contributed colours', () => {
  const { colors } = manifest.contributes;
  const named = (ending: RegExp): typeof colors => colors.filter(({ id }) => ending.test(id));

  for (const [theme, { background, text }] of Object.entries(themes)) {
    const of = (defaults: (typeof colors)[number]['defaults']): string =>
      defaults[theme as keyof typeof themes];

    it(`leave the text readable on every background (${theme})`, () => {
      for (const { id, defaults } of named(/Background$/u)) {
        const ratio = contrast(blend(text, text), blend(of(defaults), background));
        assert.ok(ratio >= 4.5, `${id}: ${ratio.toFixed(2)}`);
      }
    });

    it(`show every underline of a name as clearly as text, also in a quote (${theme})`, () => {
      const quote = colors.find(({ id }) => id === 'verbatim.quoteBackground')!.defaults;
      const [r, g, b] = blend(of(quote), background);
      const tinted = `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
      for (const { id, defaults } of named(
        /\.(person|organization|place|group|date|quantity|claimForeground)$/u,
      )) {
        for (const below of [background, tinted]) {
          const ratio = contrast(blend(of(defaults), below), blend(below, below));
          assert.ok(ratio >= 4.5, `${id} on ${below}: ${ratio.toFixed(2)}`);
        }
      }
    });

    it(`show every line and mark as clearly as what must be seen, not read (${theme})`, () => {
      const isFrameOnly = ({ id }: { id: string }): boolean => id === 'verbatim.quoteBorder'; // of high contrast
      for (const { id, defaults } of named(/(?:Border|Ruler)$/u).filter((color) => !isFrameOnly(color))) {
        const ratio = contrast(blend(of(defaults), background), blend(background, background));
        assert.ok(ratio >= 3, `${id}: ${ratio.toFixed(2)}`);
      }
    });
  }

  it('frame claims in high contrast outside of where quotes have their frame', () => {
    const { defaults } = colors.find(({ id }) => id === 'verbatim.claimOutline')!;
    const { defaults: border } = colors.find(({ id }) => id === 'verbatim.claimBorder')!;
    assert.deepEqual([defaults.dark, defaults.light], ['#00000000', '#00000000']);
    assert.equal(defaults.highContrast, border.highContrast);
    assert.equal(defaults.highContrastLight, border.highContrastLight);
  });

  it('frame instead of tint in high contrast', () => {
    for (const { id, defaults } of named(/Background$/u)) {
      assert.deepEqual([defaults.highContrast, defaults.highContrastLight], ['#00000000', '#00000000'], id);
    }
    for (const { id, defaults } of named(/Border$/u)) {
      assert.match(defaults.highContrast, /^#[0-9A-F]{6}$/u, id);
      assert.match(defaults.highContrastLight, /^#[0-9A-F]{6}$/u, id);
    }
  });
});

/** What VS Code's dark and light themes show for the colours of tags. */
const colorsOfTags: Readonly<Record<string, readonly [dark: string, light: string]>> = {
  'charts.blue': ['#59a4f9', '#0063d3'],
  'charts.green': ['#89d185', '#388a34'],
  'charts.purple': ['#b180d7', '#652d90'],
  'charts.red': ['#f14c4c', '#e51400'],
  'charts.yellow': ['#cca700', '#bf8803'],
  'symbolIcon.classForeground': ['#ee9d28', '#d67e00'],
  descriptionForeground: ['#9d9d9d', '#3b3b3b'],
};

describe('the colours of the tags', () => {
  it('are told apart from each other', () => {
    const tags = manifest.contributes.configuration.properties['verbatim.tags'].default;
    for (const theme of [0, 1]) {
      const shown = tags.map(({ color }) => blend(colorsOfTags[color]?.[theme] ?? color, '#000000'));
      shown.forEach((a, index) => {
        for (const b of shown.slice(index + 1)) {
          const apart = Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
          assert.ok(apart > 60, `${String(a)} and ${String(b)} are alike`);
        }
      });
    }
  });
});
