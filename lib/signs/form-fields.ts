import { type Cleared, cleared, type TextUse } from './cleared'

/** A sign of a field that cannot be shown. */
export type UnseenSign = { field: string } & NonNullable<Cleared['unseen']>

/**
 * The fields of a form as texts, those of `uses` by the one rule for signs that cannot be seen; and each field with a sign that
 * cannot be shown. Files are left out.
 */
export function clearedFields(
  sent: Iterable<readonly [string, unknown]>,
  uses: Readonly<Record<string, TextUse>>,
): { fields: Record<string, string>; unseen: UnseenSign[] } {
  const fields: Record<string, string> = {}
  const unseen: UnseenSign[] = []
  for (const [field, value] of sent) {
    if (typeof value !== 'string') continue
    const use = Object.hasOwn(uses, field) ? uses[field] : undefined
    if (use === undefined) {
      fields[field] = value
      continue
    }
    const read = cleared(value, use)
    fields[field] = read.text
    if (read.unseen !== null) unseen.push({ field, ...read.unseen })
  }
  return { fields, unseen }
}
