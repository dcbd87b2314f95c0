import { fold } from '@/lib/places/fold'
import { type BaseUnit, type UnitCode, unitsOfBase } from '@/lib/quantities/units'

/** How a metric may stand to the quantities of IMAS 05.10; blank where nobody said. */
export const IMAS_NOTES = [
  '',
  'imas_quantity',
  'counts_by_category',
  'operators_convention',
  'logistics',
] as const

export const BASE_UNITS = ['count', 'g', 'm', 'm2'] as const satisfies readonly BaseUnit[]

/** Keys stand in addresses, in files and before a colon: small letters, digits and low lines, a letter first. */
export function isMetricKey(key: string): boolean {
  return /^[a-z][a-z0-9_]{1,39}$/.test(key)
}

/** A key made of a label, "Risk education sessions" -> "risk_education_sessions"; blank where its letters give none. */
export function keyOfLabel(label: string): string {
  const key = fold(label)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/_+$/, '')
  return isMetricKey(key) ? key : ''
}

/** Reads units parted by blanks or commas, all of one base; none written: all that there are, and people only where people are counted. */
export function parseUnits(
  typed: string,
  base: BaseUnit,
  people = false,
): { ok: true; units: UnitCode[] } | { ok: false; unknown: string } {
  const known = unitsOfBase(base)
  const written = [...new Set(typed.split(/[\s,;]+/).filter((text) => text !== ''))]
  const unknown = written.find((text) => !known.some((unit) => unit === text))
  if (unknown !== undefined) return { ok: false, unknown }
  const usual = known.filter((unit) => people || unit !== 'people')
  return { ok: true, units: written.length === 0 ? usual : (written as UnitCode[]) }
}

/** Reads one part a line; a line without letters of a key is refused. */
export function parseParts(
  typed: string,
): { ok: true; parts: { key: string; label: string }[] } | { ok: false; line: string } {
  const lines = typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const parts = lines.map((label) => ({ key: keyOfLabel(label), label }))
  const bad = parts.find(
    ({ key, label }, at) =>
      key === '' || label.length > 100 || parts.findIndex((part) => part.key === key) < at,
  )
  return bad === undefined ? { ok: true, parts } : { ok: false, line: bad.label }
}
