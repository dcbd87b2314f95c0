import { z } from 'zod'
import { problemText } from '@/lib/i18n/problem-text'
import type { I18n } from '@/lib/i18n/words'
import type { Problem } from '@/lib/problems/problem'
import { nearest } from '@/lib/suggestions/nearest'

/** What is wrong with a request, as RFC 9457 has it, with all that is wrong at once. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank').meta({ description: 'That the status says what kind of problem it is.' }),
    title: z.string().meta({ description: 'The status in words.' }),
    status: z.int().meta({ description: 'The status of the answer.' }),
    detail: z.string().meta({ description: 'What is wrong and what to do about it, for people.' }),
    problems: z
      .array(
        z.object({
          code: z.string().meta({ description: 'What is wrong, for programs.' }),
          parameter: z.string().nullable().meta({ description: 'The parameter that it is about.' }),
          detail: z.string().meta({ description: 'What is wrong with it and what to do about it.' }),
          meant: z.array(z.string()).meta({ description: 'What may have been meant, the nearest first.' }),
        }),
      )
      .meta({ description: 'Everything that is wrong.' }),
  })
  .meta({ id: 'Problem', description: 'Why there is no answer (RFC 9457).' })

export type ProblemDocument = z.infer<typeof problemSchema>

/** What a status is called. */
const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  410: 'Gone',
  503: 'Service Unavailable',
} as const

export type ProblemStatus = keyof typeof titles

/** The document of some problems; `given`: the parameters as they were asked. */
export function toProblemDocument(
  status: ProblemStatus,
  problems: readonly Problem[],
  words: I18n,
  given: readonly (readonly [string, string])[] = [],
): ProblemDocument {
  const told = problems.map((problem) => ({
    code: problem.code,
    parameter: parameterOf(problem),
    detail: problemText(problem, words).replace(/[\u2066-\u2069]/g, ''),
    meant: meantBy(problem, given),
  }))
  const detail = told.map(({ detail }) => detail).join('; ')
  return { type: 'about:blank', title: titles[status], status, detail, problems: told }
}

/** The document where nothing is wrong with the request. */
export const toStateDocument = (status: ProblemStatus, detail: string): ProblemDocument => ({
  ...{ type: 'about:blank', title: titles[status], status, detail, problems: [] },
})

function parameterOf({ code, values }: Problem): string | null {
  if (!('name' in values) || typeof values.name !== 'string' || code === 'resourceUnknown') return null
  return code === 'parameterUnknown' || code === 'parameterSign' ? unquoted(values.name) : values.name
}

const unquoted = (name: string) => name.replace(/^"|"$/g, '')

/** Of the words that it might be, those most like what was written. */
function meantBy(problem: Problem, given: readonly (readonly [string, string])[]): string[] {
  const { code, values } = problem
  if (!('words' in values) || !('name' in values)) return []
  const { words } = values
  if (code === 'parameterUnknown' || code === 'resourceUnknown') return near([unquoted(values.name)], words)
  if (code !== 'parameterWord') return []
  const written = given.filter(([name]) => name === values.name).flatMap(([, value]) => value.split(','))
  return near(
    written.filter((value) => !words.includes(value)),
    words,
  )
}

const near = (written: readonly string[], words: readonly string[]) => [
  ...new Set(
    written.flatMap((text) =>
      nearest(
        text,
        words.map((word) => ({ of: word, spellings: [word] })),
        3,
      ),
    ),
  ),
]
