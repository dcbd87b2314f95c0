/** An editor's note on a day of a country's record, which its charts mark. */
export type CountryEvent = {
  id: number
  /** Code of the place that it is of; blank: the whole country. */
  placeCode: string
  /** Key of the metric whose charts mark it; blank: of all. */
  metricKey: string
  /** ISO day. */
  day: string
  text: string
}

/** What somebody asks to note. */
export type EventInput = Omit<CountryEvent, 'id'>

/** As much as stands beside a mark. */
export const longestEvent = 80

/** The code is no country's; the day is none, or is to come; nothing is said, or more than fits; no such place or metric; nobody said why. */
export type EventProblem = 'country' | 'day' | 'future' | 'text' | 'place' | 'metric' | 'reason'
