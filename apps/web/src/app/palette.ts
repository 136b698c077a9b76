/** The colours of the application; every text colour has at least 4.5 : 1 on its ground. */
export const palette = {
  band: '#12375f',
  bandInk: '#ffffff',
  bandMuted: '#c3d2e4',
  bandRaised: '#1f4b7c',
  primary: '#1d5590',
  primaryGround: '#eaf1f8',
  ground: '#f2f4f7',
  surface: '#ffffff',
  line: '#d5dce5',
  lineSoft: '#e7ebf0',
  ink: '#1b2532',
  inkMuted: '#536172',
  good: '#1b6b45',
  goodGround: '#e8f3ed',
  warn: '#8a5300',
  warnGround: '#fdf3e0',
  bad: '#b3261e',
  badGround: '#fcebea',
} as const;

/** Gives style sheets the same colours as `--grid-<name>`. */
export function applyPalette(root: HTMLElement): void {
  for (const [name, colour] of Object.entries(palette)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    root.style.setProperty(`--grid-${property}`, colour);
  }
}
