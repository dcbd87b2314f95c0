import { ownKeyOf } from '@/lib/metrics/parts'
import { keyOfLabel } from './metric-rules'

/** A group of parts as somebody wrote it. */
export interface WrittenGroup {
  key: string
  label: string
  complete: boolean
  parts: { key: string; label: string }[]
}

/** The longest label of a group or a part. */
export const longestLabel = 100

/**
 * Reads one group a line: its name, "=" where its parts add up to the whole or ":" where they are "of which", and its parts parted by
 * semicolons: "Outcome = Killed; Injured; Unknown". A line that is no group is refused.
 */
export function parseGroups(
  typed: string,
): { ok: true; groups: WrittenGroup[] } | { ok: false; line: string } {
  const lines = typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const groups = lines.map(groupOfLine)
  const bad = lines.findIndex(
    (_, at) => groups[at] === null || groups.findIndex((group) => group?.key === groups[at]?.key) < at,
  )
  const line = lines[bad]
  if (line !== undefined) return { ok: false, line }
  return { ok: true, groups: groups.filter((group) => group !== null) }
}

function groupOfLine(line: string): WrittenGroup | null {
  const [, label = '', sign = '', rest = ''] = /^([^=:]+)([=:])(.+)$/.exec(line) ?? []
  const parts = rest
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ key: keyOfLabel(part), label: part }))
  const key = keyOfLabel(label)
  const isFaulty =
    key === '' ||
    label.trim().length > longestLabel ||
    parts.length === 0 ||
    parts.some(
      (part, at) =>
        part.key === '' ||
        part.label.length > longestLabel ||
        parts.findIndex((one) => one.key === part.key) < at,
    )
  return isFaulty ? null : { key, label: label.trim(), complete: sign === '=', parts }
}

/**
 * The groups with the keys by which their parts are kept: the key alone, or `group:key` where the metric has such a key already, or where
 * another metric calls a part of that key otherwise. `taken`: parts of the metric; `labelOf`: the English label of a part on record.
 */
export function keptGroups(
  groups: readonly WrittenGroup[],
  taken: readonly string[],
  labelOf: (part: string) => string | undefined,
): WrittenGroup[] {
  const own = new Set(taken.map(ownKeyOf))
  return groups.map((group) => ({
    ...group,
    parts: group.parts.map(({ key, label }) => {
      const known = labelOf(key)
      const isFree = !own.has(key) && (known === undefined || known.toLowerCase() === label.toLowerCase())
      own.add(key)
      return { key: isFree ? key : `${group.key}:${key}`, label }
    }),
  }))
}
