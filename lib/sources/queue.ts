/** How soon a source should be read, the soonest first: 1 to 4. */
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const

export type Priority = (typeof PRIORITIES)[number]

/** Behind every day: what has no day by which it is due comes after what has one. */
const NO_DAY = '9999-99-99'

/** What sources are ordered by for whoever takes the next one: priority, then the day by which it is due; those alike by their ids. */
export const queuePlace = (priority: Priority, due: string): string =>
  `${PRIORITIES.indexOf(priority) + 1} ${due || NO_DAY}`

/** The beginning that the places of one priority share. */
export const queueBegin = (priority: Priority): string => `${PRIORITIES.indexOf(priority) + 1} `

export const priorityOf = (stored: number): Priority => PRIORITIES[stored - 1] ?? 'normal'

export const storedPriority = (priority: Priority): number => PRIORITIES.indexOf(priority) + 1
