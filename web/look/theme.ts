import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";
import { palettes, type Palette } from "./palette.ts";

const indigo: MantineColorsTuple = [
  "#eef2fb",
  "#dbe3f4",
  "#b5c5e9",
  "#8ca5de",
  "#6a89d4",
  "#4f70c2",
  "#3c5cae",
  "#2c4a92",
  "#223b78",
  "#182b5a",
];

/** Mantine's greys for the dark scheme, of the same hue as ours. */
const dark: MantineColorsTuple = [
  "#d5dde5",
  "#bcc6d0",
  "#a0acb9",
  "#8f9baa",
  "#343f4b",
  "#2b3540",
  "#191f27",
  "#151b22",
  "#11161c",
  "#0d1116",
];

/** What the system has; Chinese faces in the middle, so that neither script falls to a stranger. */
const sans = [
  "-apple-system",
  "BlinkMacSystemFont",
  '"Segoe UI"',
  "Roboto",
  '"Helvetica Neue"',
  "Arial",
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  "sans-serif",
].join(", ");

export const fontFamily = sans;

export const theme = createTheme({
  fontFamily: sans,
  headings: { fontFamily: sans, fontWeight: "650" },
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 6 },
  colors: { indigo, dark },
  defaultRadius: "md",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    // The head of a dialog is not the head of the page.
    Modal: {
      defaultProps: { attributes: { header: { role: "presentation" } } },
    },
    InputWrapper: {
      styles: {
        label: { color: "var(--muted)", fontSize: 13, fontWeight: 550 },
      },
    },
    SegmentedControl: {
      styles: {
        root: {
          border: "1px solid var(--border)",
          background: "var(--ground)",
        },
        indicator: { background: "var(--surface)" },
      },
    },
    // Without a role its element is not allowed the name that says what one waits for.
    Loader: { defaultProps: { role: "progressbar" } },
  },
});

const variables = (palette: Palette): Record<string, string> => ({
  "--ground": palette.ground,
  "--surface": palette.surface,
  "--raised": palette.raised,
  "--ink": palette.ink,
  "--muted": palette.muted,
  "--border": palette.border,
  "--accent": palette.accent,
  "--highlight": palette.highlight,
  "--mantine-color-body": palette.surface,
  "--mantine-color-text": palette.ink,
  "--mantine-color-dimmed": palette.muted,
  "--mantine-color-default": palette.surface,
  "--mantine-color-default-hover": palette.raised,
  "--mantine-color-default-color": palette.ink,
  "--mantine-color-default-border": palette.border,
  ...Object.fromEntries(
    Object.entries(palette.family).flatMap(([family, { line, fill }]) => [
      [`--${family}-line`, line],
      [`--${family}-fill`, fill],
    ]),
  ),
  ...Object.fromEntries(
    palette.stages.map((colour, index) => [`--stage-${String(index)}`, colour]),
  ),
});

/** The palette as CSS variables, so that canvas and page are dyed alike. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(palettes.light),
  dark: variables(palettes.dark),
});
