import 'server-only'
import { z } from 'zod'
import { API_RESOURCES } from '../resources'

/** A parameter or a field as a page tells of it. */
export interface NamedMeaning {
  name: string
  /** In English; words between backticks are values. */
  meaning: string
}

/** An address as a page tells of it. */
export interface ApiAddressView {
  /** The last part of the address. */
  name: string
  summary: string
  description: string
  parameters: NamedMeaning[]
  fields: NamedMeaning[]
  /** Addresses within the site that may be followed. */
  examples: string[]
}

/** Where the document of the API stands, within the site. */
export const documentHref = '/api/v1/openapi.json'

/** Every address of the API, by what its document says of it. */
export const toApiView = (): ApiAddressView[] =>
  API_RESOURCES.map(({ name, summary, description, parameters, item, examples }) => ({
    ...{ name, summary, description },
    parameters: meaningsOf(parameters),
    fields: meaningsOf(item),
    examples: examples.map((example) => `/api/v1/${name}?${example}`),
  }))

const meaningsOf = ({ shape }: z.ZodObject): NamedMeaning[] =>
  Object.entries(shape).map(([name, schema]) => ({
    name,
    meaning: z.globalRegistry.get(schema)?.description ?? '',
  }))
