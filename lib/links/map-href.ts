/** How a map shows amounts: circles at places, or shades of first-level areas. */
export const mapShows = ['circles', 'areas'] as const
export type MapShow = (typeof mapShows)[number]

/** Reads how a map is asked to show amounts; anything else is as usual. */
export const parseMapShow = (text: string): MapShow => mapShows.find((show) => show === text) ?? 'circles'
