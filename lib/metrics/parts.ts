import type { Metric, PartGroup } from './types'

/** What separates the key of a group from that of a part of it: `sex_age:girls`. */
const SEPARATOR = ':'

/** The key of a part within its group: 'sex_age:unknown' and 'unknown' are 'unknown'. */
export const ownKeyOf = (part: string): string => part.slice(part.indexOf(SEPARATOR) + 1)

type Parted = Pick<Metric, 'parts' | 'groups'>

/** The group that a part of a metric belongs to; undefined for one of no group. */
export const groupOf = ({ groups = [] }: Parted, part: string): PartGroup | undefined =>
  groups.find(({ parts }) => parts.includes(part))

/** Own keys of the parts that say nothing of those they count. */
const unstated: readonly string[] = ['not_stated', 'unknown']

/**
 * Whether these parts are all that a whole is made of: every part of a complete group, but for one that stands for those of whom nothing
 * is said. A report that has none of these leaves it out.
 */
export const areAllParts = ({ complete, parts }: PartGroup, given: ReadonlySet<string>): boolean =>
  complete && parts.every((part) => given.has(part) || unstated.includes(ownKeyOf(part)))

/**
 * The part that a file names, by its key or by `group:key`, as it is stored; or the ways to write it where a key alone is that of
 * several groups: none where the metric has no such part.
 */
export function findPart(metric: Parted, text: string): { part: string } | { oneOf: string[] } {
  const alike = metric.parts.filter((part) => writtenParts(metric, part).includes(text))
  const [only] = alike
  if (alike.length === 1 && only !== undefined) return { part: only }
  return { oneOf: alike.map((part) => namedInFull(metric, part)) }
}

/** A part as files have it: its key, or `group:key` where a key alone is that of several groups. */
export function partInFile(metric: Parted, part: string): string {
  const own = ownKeyOf(part)
  const alike = metric.parts.filter((other) => ownKeyOf(other) === own)
  return alike.length > 1 ? namedInFull(metric, part) : own
}

function writtenParts(metric: Parted, part: string): string[] {
  return [ownKeyOf(part), namedInFull(metric, part), part]
}

function namedInFull(metric: Parted, part: string): string {
  const group = groupOf(metric, part)
  return group === undefined ? part : `${group.key}${SEPARATOR}${ownKeyOf(part)}`
}

/** The parts of a metric: those of its groups in their order, then those of none; `stored` is separated by blanks. */
export function partsOf(stored: string, groups: readonly Pick<PartGroup, 'parts'>[]): string[] {
  const own = stored === '' ? [] : stored.split(' ')
  return [...new Set([...groups.flatMap(({ parts }) => parts), ...own])]
}
