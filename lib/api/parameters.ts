import { z } from 'zod'
import {
  byteOrderMark,
  choice,
  dayParameter,
  list,
  optional,
  placesParameter,
  refuseParameter,
  several,
} from '@/lib/downloads/parameters'
import { problemWith } from '@/lib/problems/problem'

/** How a parameter is told of, beside its description. */
interface Documented {
  description: string
  example?: string
  /** The words that it must be one of. */
  words?: readonly string[]
  /** Whether it may be given more than once. */
  isMany?: boolean
  isRequired?: boolean
}

/** A parameter as the document of the API tells of it: one text, or several by giving it again. */
export function documented<const Schema extends z.ZodType>(
  schema: Schema,
  { description, example, words, isMany = false, isRequired = false }: Documented,
): Schema {
  const one = { type: 'string' as const, ...(words === undefined ? {} : { enum: [...words] }) }
  return schema.meta({
    description,
    override: ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
      for (const key of Object.keys(jsonSchema)) if (key !== 'description') delete jsonSchema[key]
      Object.assign(jsonSchema, isMany ? { type: 'array', items: one } : one)
    },
    param: {
      ...(example === undefined ? {} : { example: isMany ? [example] : example }),
      ...(isRequired ? { required: true } : {}),
    },
  }) as Schema
}

/** How many things one answer holds where nobody says, and at most. */
const usualLimit = 100
const mostAtOnce = 1_000

const limit = optional('limit').transform((text, context) => {
  if (text === null) return usualLimit
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= mostAtOnce) return number
  refuseParameter(context, problemWith('parameterNumber', { name: 'limit', least: 1, most: mostAtOnce }))
  return z.NEVER
})

export const limitParameter = documented(limit, {
  description: `How many at most, from 1 to ${mostAtOnce}; ${usualLimit} where it is not given.`,
  example: '2',
})

/** What every list takes. */
export const pageParameters = {
  limit: limitParameter,
  cursor: documented(optional('cursor'), {
    description: 'Where to go on: `next` of the answer before, with the other parameters as they were.',
  }),
}

/** The form of an answer of which there is only JSON. */
export const jsonOnly = {
  format: documented(choice('format', ['json'], 'json'), {
    description: 'The form of the answer.',
    words: ['json'],
  }),
}

/** The form of an answer that is a flat table. */
export const jsonOrCsv = {
  format: documented(choice('format', ['json', 'csv'], 'json'), {
    description: 'The form of the answer; in CSV the cursor of the next page stands in the header `Link`.',
    words: ['json', 'csv'],
  }),
  bom: documented(byteOrderMark, {
    description: '`1`: a byte-order mark first in CSV, by which Excel knows UTF-8.',
    words: ['0', '1'],
  }),
}

const mostKeys = 100

/** Things by their public keys. */
export const keysParameter = (description: string) =>
  documented(
    several.transform((values, context) => {
      if (values.length > mostKeys)
        refuseParameter(context, problemWith('parameterOften', { name: 'id', most: mostKeys }))
      return values
    }),
    { description: `${description}; up to ${mostKeys}.`, isMany: true },
  )

export const countryParameter = documented(optional('country'), {
  description: 'Code of a country, in large letters or small. None: all.',
  example: 'SY',
})

export const requiredCountryText = 'Code of a country, in large letters or small.'

const metricParameter = documented(list, {
  description: 'Key of a metric; several with commas between, or given more than once. None: all.',
  isMany: true,
  example: 'devices',
})

const operatorParameter = documented(several, {
  description: 'Any name of an operator, or its key; given more than once: those of any. None: all.',
  isMany: true,
})

const placeParameter = documented(placesParameter, {
  description:
    'Code or name of a place: what names it or a place inside it; given more than once (up to 20 times): those of any. Needs `country`.',
  isMany: true,
})

const seriesParameter = documented(optional('series'), {
  description: 'One series, as `series` of a claim or a point has it.',
})

/** What narrows series of claims, under the names that pages and files have. */
export const seriesFilter = {
  country: countryParameter,
  metric: metricParameter,
  operator: operatorParameter,
  place: placeParameter,
  series: seriesParameter,
}

export const fromParameter = (what: string) =>
  documented(dayParameter('from'), { description: `A day, YYYY-MM-DD: ${what} on it or later.` })

export const toParameter = (what: string) =>
  documented(dayParameter('to'), { description: `A day, YYYY-MM-DD: ${what} on it or earlier.` })

/** What narrows claims. */
export const claimFilter = {
  ...seriesFilter,
  report: documented(optional('report'), { description: '`report_id` of a report. None: those of all.' }),
  from: fromParameter('claims whose last day is'),
  to: toParameter('claims whose last day is'),
}
