import type { CompleteGroup } from '@/lib/ledger/derived-wholes'
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
  complete && neededParts({ parts }).every((part) => given.has(part))

/** The parts of a complete group that its whole cannot be without: all but one that stands for those of whom nothing is said. */
export const neededParts = ({ parts }: Pick<PartGroup, 'parts'>): readonly string[] =>
  parts.filter((part) => !unstated.includes(ownKeyOf(part)))

/** The complete groups of metrics, as the ledger needs them: which parts a whole is made of, and which of them it cannot be without. */
export interface CompleteGroups {
  of(metric: string): readonly CompleteGroup[]
  /** Whether a part of a metric is one that its whole is made of. */
  isPart(metric: string, part: string): boolean
}

export function completeGroups(groups: ReadonlyMap<string, readonly PartGroup[]>): CompleteGroups {
  const complete = new Map(
    [...groups].map(([metric, own]) => [
      metric,
      own
        .filter(({ complete }) => complete)
        .map(({ key, parts }): CompleteGroup => {
          return { group: key, parts, needed: neededParts({ parts }) }
        }),
    ]),
  )
  const of = (metric: string) => complete.get(metric) ?? []
  return { of, isPart: (metric, part) => of(metric).some(({ parts }) => parts.includes(part)) }
}

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
