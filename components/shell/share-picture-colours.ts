/** The light colours of app/styles/colours.css, for a picture that no style sheet reaches. */
export const pictureColours = {
  bar: '#17211d',
  'bar-ink': '#f4f3ee',
  paper: '#ffffff',
  ink: '#1b1d1c',
  muted: '#5a605d',
  rule: '#dcdad2',
  mark: '#e0a33a',
  'series-0': '#16201d',
  'series-1': '#25457f',
  'series-2': '#6a93d8',
  'series-3': '#c8801a',
  'series-4': '#8a5a14',
  'series-5': '#6e7178',
  'series-6': '#0f2850',
  'series-7': '#a89260',
  'series-8': '#4f6db0',
  'series-9': '#63523a',
  'series-10': '#5c6b86',
  'series-11': '#b0742f',
  'series-12': '#3d5a63',
} as const

/** The colour of a line or a band by the number of its tone. */
export const toneColour = (tone: number): string =>
  Object.entries(pictureColours).find(([name]) => name === `series-${tone}`)?.[1] ?? pictureColours.muted
