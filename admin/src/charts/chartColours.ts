/** What a bar or line says by its colour: whether it is the own country or organisation. */
export type ChartTone = 'calm' | 'own';

interface ChartColours {
  /** Bars, lines and points. Their tint fills what is carried forward from an earlier period. */
  tones: Readonly<Record<ChartTone, { solid: string; tint: string }>>;
  /** Backgrounds of the status matrix; sign and word say the same. */
  statuses: Readonly<Record<'ahead' | 'onTrack' | 'atRisk' | 'behind', { tint: string; ink: string }>>;
}

/**
 * One calm colour, the own country stressed, and four statuses; the same hues in light, dark and print. chartColours.test.ts
 * measures hues and contrasts.
 */
export const chartColours: Readonly<Record<'light' | 'dark', ChartColours>> = {
  light: {
    tones: { calm: { solid: '#7390a8', tint: '#e3eaf1' }, own: { solid: '#0b5d57', tint: '#cfe8e4' } },
    statuses: {
      ahead: { tint: '#cadff6', ink: '#17508a' },
      onTrack: { tint: '#d6ecd5', ink: '#276332' },
      atRisk: { tint: '#fce9b4', ink: '#765300' },
      behind: { tint: '#f9d2c9', ink: '#9c2a1b' },
    },
  },
  dark: {
    tones: { calm: { solid: '#738ea6', tint: '#26323d' }, own: { solid: '#7fd6cb', tint: '#1d423e' } },
    statuses: {
      ahead: { tint: '#143a63', ink: '#a9cdf4' },
      onTrack: { tint: '#1a4021', ink: '#a3d8a6' },
      atRisk: { tint: '#4b3804', ink: '#f0cd72' },
      behind: { tint: '#5a2218', ink: '#f7b3a6' },
    },
  },
};
