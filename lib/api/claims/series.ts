/** What all claims of a series have in common, by public keys. */
export interface SeriesKeys {
  country: string
  operator: string
  metric: string
  /** Key of the part as figures are stored under it; blank for the whole. */
  part: string
  /** Codes of its places joined with "+", in UTF-16 order. */
  area: string
}

/** The public id of a series: `SY/team-one/devices//SY02;SY03`. */
export const toSeriesId = ({ country, operator, metric, part, area }: SeriesKeys): string =>
  [country, operator, metric, part, area.replaceAll('+', ';')].join('/')

/** The series of an id; null where a text is none. Keys of operators may have strokes, others have none. */
export function parseSeriesId(text: string): SeriesKeys | null {
  const found = /^([^/]+)\/(.+)\/([^/]+)\/([^/]*)\/([^/]+)$/.exec(text)
  if (found === null) return null
  const [, country = '', operator = '', metric = '', part = '', area = ''] = found
  return { country, operator, metric, part, area: area.replaceAll(';', '+') }
}
