import { z } from 'zod'
import { dayProblem } from '@/lib/periods/written-day'
import { type Problem, problemKey, problemWith } from '@/lib/problems/problem'
import { cleared, tidied } from '@/lib/signs/cleared'

/** What an address asks for, or everything that is wrong with it, in no language yet. */
export type QueryResult<Query> = { ok: true; query: Query } | { ok: false; problems: Problem[] }

/**
 * Reads the parameters of an address. Each reaches the schema as the list of its values, in order; one that is blank counts
 * as one that is not given, since a plain form sends all of its fields. `keys`: parameters that may be keys of the record, whose
 * letters stay as they are written: a key that was made of a name may be of letters that a name has composed.
 */
export function readParameters<Schema extends z.ZodObject>(
  given: Iterable<readonly [name: string, value: string]>,
  schema: Schema,
  keys: readonly string[] = [],
): QueryResult<z.infer<Schema>> {
  const values: Record<string, string[]> = Object.create(null)
  const problems: Problem[] = []
  for (const [name, value] of given) {
    const { text, unseen } = cleared(value, keys.includes(name) ? 'address' : 'name')
    if (unseen !== null) problems.push(problemWith('parameterSign', { name: shown(name), sign: unseen.name }))
    if (text === '') continue
    values[name] ??= []
    values[name].push(text)
  }
  if (problems.length > 0) return { ok: false, problems: distinct(problems) }
  const read = schema.safeParse({ ...values })
  if (read.success) return { ok: true, query: read.data }
  const faults = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => unknownParameter(name, Object.keys(schema.shape)))
      : problemOfIssue(issue),
  )
  return { ok: false, problems: distinct(faults) }
}

const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problemKey(problem), problem])).values(),
]

/** What a rule below said. @throws Error where a schema has another rule, which has no words. */
function problemOfIssue(issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'custom' && issue.params?.problem !== undefined) return issue.params.problem as Problem
  throw new Error(`a rule of parameters has no problem: ${issue.message}`)
}

/** Has a parameter refused for a problem. */
export function refuseParameter(context: z.RefinementCtx, problem: Problem): void {
  context.addIssue({ code: 'custom', params: { problem } })
}

const shown = (name: string) => JSON.stringify(tidied(name.slice(0, 60)))

/** That an address has a parameter that it may not have. */
const unknownParameter = (name: string, words: readonly string[]): Problem =>
  problemWith('parameterUnknown', { name: shown(name), words })

/** A parameter that is given once; '' stands for one that is not given. */
function once(name: string) {
  return z
    .array(z.string())
    .optional()
    .transform((values = [], context) => {
      if (values.length > 1) refuseParameter(context, problemWith('parameterTwice', { name }))
      return values[0] ?? ''
    })
}

/** A country, which must be given, as free text. */
export const requiredCountry = (name: string) =>
  once(name).transform((text, context) => {
    if (text === '') refuseParameter(context, problemWith('parameterCountry', { name }))
    return text
  })

/** A parameter that may be given, as free text: null where it is not. */
export const optional = (name: string) => once(name).transform((text) => (text === '' ? null : text))

/** A parameter that must be one of these words; `otherwise` is taken where it is not given. */
export function choice<Word extends string>(name: string, words: readonly Word[], otherwise: Word | null) {
  return once(name).transform((text, context): Word => {
    const word = text === '' ? otherwise : words.find((known) => known === text)
    if (word) return word
    refuseParameter(context, problemWith('parameterWord', { name, words }))
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
export const placesParameter = several.transform((values, context) => {
  if (values.length > mostPlaces)
    refuseParameter(context, problemWith('parameterOften', { name: 'place', most: mostPlaces }))
  return values
})

/** A day as YYYY-MM-DD, or null where it is not given. */
export const dayParameter = (name: string) =>
  once(name).transform((text, context) => {
    const problem = text === '' ? null : dayProblem(text)
    if (problem !== null) refuseParameter(context, problemWith('parameterDay', { name, why: problem }))
    return text === '' ? null : text
  })

/** `bom=1`: a byte-order mark, by which Excel knows UTF-8. */
export const byteOrderMark = choice('bom', ['0', '1'], '0').transform((word) => word === '1')
