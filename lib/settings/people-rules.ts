/** How small numbers of people, and places that are too small, are withheld from readers. */
export interface PeopleRules {
  /** The finest level of places of which amounts of people are shown. */
  level: PeopleLevel
  /** Amounts of people above 0 and below this are shown as "under" it; 1: none. Not 2, which would say that they are 1. */
  smallest: number
}

/** From the country down. A city or a locality is finer than any division. */
export const PEOPLE_LEVELS = ['country', 'admin1', 'admin2', 'admin3', 'place'] as const
export type PeopleLevel = (typeof PEOPLE_LEVELS)[number]

export const peopleKeys = { level: 'people.level', smallest: 'people.smallest' } as const

/** What is wrong with rules that are asked for. */
export type PeopleProblem = 'level' | 'smallest'

/** What stands where nobody has set otherwise. */
const usualPeopleRules: PeopleRules = { level: 'admin2', smallest: 5 }

/** More than this would withhold what nobody could be told by. */
export const largestSmallest = 1_000

/** Rules as typed; or what is wrong with them. */
export function parsePeopleRules(
  typed: Readonly<Record<keyof PeopleRules, string>>,
): { ok: true; rules: PeopleRules } | { ok: false; problems: PeopleProblem[] } {
  const level = PEOPLE_LEVELS.find((level) => level === typed.level)
  const text = typed.smallest.trim()
  const smallest = /^\d+$/.test(text) ? Number(text) : 0
  const problems: PeopleProblem[] = [
    ...(level === undefined ? (['level'] as const) : []),
    ...(isSmallest(smallest) ? [] : (['smallest'] as const)),
  ]
  if (level === undefined || problems.length > 0) return { ok: false, problems }
  return { ok: true, rules: { level, smallest } }
}

/** Whether amounts may be withheld below this: not below 2, which would say that they are 1. */
const isSmallest = (smallest: number) =>
  Number.isInteger(smallest) && smallest >= 1 && smallest !== 2 && smallest <= largestSmallest

/** The rules from the rows of the table of settings; what is not there, or not understood, is as usual. */
export function peopleRulesOf(rows: readonly { key: string; value: string }[]): PeopleRules {
  const said = new Map(rows.map(({ key, value }) => [key, value]))
  const smallest = Number(said.get(peopleKeys.smallest))
  return {
    level: PEOPLE_LEVELS.find((level) => level === said.get(peopleKeys.level)) ?? usualPeopleRules.level,
    smallest: isSmallest(smallest) ? smallest : usualPeopleRules.smallest,
  }
}

/** Whether amounts of people are shown of a place of this kind. */
export function isShownLevel(kind: string, { level }: PeopleRules): boolean {
  const levels: readonly string[] = PEOPLE_LEVELS
  const depth = levels.indexOf(kind)
  return (depth === -1 ? PEOPLE_LEVELS.length - 1 : depth) <= PEOPLE_LEVELS.indexOf(level)
}
