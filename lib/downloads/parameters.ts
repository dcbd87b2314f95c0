import { z } from 'zod'
import { dayProblem } from '@/lib/periods/written-day'
import { listedOr } from '@/lib/quantities/units'
import { cleared, tidied } from '@/lib/signs/cleared'

/** What an address asks for, or everything that is wrong with it, each with what is right. */
export type QueryResult<Query> = { ok: true; query: Query } | { ok: false; problems: string[] }

/**
 * Reads the parameters of an address. Each reaches the schema as the list of its values, in order; one that is blank counts
 * as one that is not given, since a plain form sends all of its fields.
 */
export function readParameters<Schema extends z.ZodObject>(
  given: Iterable<readonly [name: string, value: string]>,
  schema: Schema,
): QueryResult<z.infer<Schema>> {
  const values: Record<string, string[]> = Object.create(null)
  const problems: string[] = []
  for (const [name, value] of given) {
    const { text, unseen } = cleared(value, 'name')
    if (unseen !== null)
      problems.push(`${shown(name)} has a sign that cannot be shown (${unseen.name}); remove it`)
    if (text === '') continue
    values[name] ??= []
    values[name].push(text)
  }
  if (problems.length > 0) return { ok: false, problems: [...new Set(problems)] }
  const read = schema.safeParse({ ...values })
  if (read.success) return { ok: true, query: read.data }
  const faults = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => unknownParameter(name, Object.keys(schema.shape)))
      : issue.message,
  )
  return { ok: false, problems: [...new Set(faults)] }
}

const shown = (name: string) => JSON.stringify(tidied(name.slice(0, 60)))

function unknownParameter(name: string, known: readonly string[]): string {
  return `${shown(name)} is not a parameter; use ${listedOr(known)}`
}

/** A parameter that is given once; `rule` says what it must be, '' stands for one that is not given. */
function once(name: string) {
  return z
    .array(z.string())
    .max(1, `${name} must be given once`)
    .optional()
    .transform((values) => values?.[0] ?? '')
}

/** A parameter that must be given, as free text. */
export const required = (name: string, rule: string) =>
  once(name).refine((text) => text !== '', `${name} must be ${rule}`)

/** A parameter that may be given, as free text: null where it is not. */
export const optional = (name: string) => once(name).transform((text) => (text === '' ? null : text))

/** A parameter that must be one of these words; `otherwise` is taken where it is not given. */
export function choice<Word extends string>(name: string, words: readonly Word[], otherwise: Word | null) {
  return once(name).transform((text, context): Word => {
    const word = text === '' ? otherwise : words.find((known) => known === text)
    if (word) return word
    context.addIssue(`${name} must be ${listedOr(words)}`)
    return z.NEVER
  })
}

/** A parameter that may be given more than once, or once with commas between. */
export const list = z
  .array(z.string())
  .optional()
  .transform((values) => values?.flatMap((text) => text.split(',').map((word) => word.trim())) ?? [])

/** A parameter that may be given more than once, as free text each time: names may hold commas. */
export const several = z
  .array(z.string())
  .optional()
  .transform((values) => values ?? [])

const mostPlaces = 20

/** Places by code or name: `place` given more than once. Each is gone through on its own, so there are not any number of them. */
export const placesParameter = several.refine(
  (values) => values.length <= mostPlaces,
  `place must be given at most ${mostPlaces} times`,
)

/** A day as YYYY-MM-DD, or null where it is not given. */
export const dayParameter = (name: string) =>
  once(name).transform((text, context) => {
    const problem = text === '' ? null : dayProblem(text)
    if (problem !== null) context.addIssue(`${name} must be a day: ${problem}`)
    return text === '' ? null : text
  })

/** `bom=1`: a byte-order mark, by which Excel knows UTF-8. */
export const byteOrderMark = choice('bom', ['0', '1'], '0').transform((word) => word === '1')
