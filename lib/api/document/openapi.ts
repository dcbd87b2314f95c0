import 'server-only'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { problemSchema } from '../problem-json'
import { type ApiResource, answerSchema } from '../resource'
import { API_RESOURCES } from '../resources'
import { API_PROMISE, API_VERSION } from './promise'

/** What is wrong, wherever something may be. */
const wrong = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

const text = { type: 'string' as const }

function operationOf(resource: ApiResource): ZodOpenApiOperationObject {
  const { name, summary, description, parameters, cursorName, isPaged, examples } = resource
  const isTable = Object.hasOwn(parameters.shape, 'bom')
  return {
    operationId: `read-${name}`,
    summary,
    description,
    requestParams: { query: parameters },
    responses: {
      '200': {
        description: `The ${name}.`,
        headers: {
          ETag: { description: 'Send it back as `If-None-Match` to be spared what you have.', schema: text },
          ...(isPaged
            ? { Link: { description: 'The address of what follows, `rel="next"`.', schema: text } }
            : {}),
        },
        content: {
          'application/json': { schema: answerSchema(resource) },
          ...(isTable ? { 'text/csv': { schema: text } } : {}),
        },
      },
      '304': { description: 'Nothing was published since you asked.' },
      '400': wrong('Something is wrong with the address.'),
      ...(cursorName === 'since'
        ? { '410': wrong('The record was put back to an earlier one: read everything anew.') }
        : {}),
      '429': { description: 'You ask too often: `Retry-After` tells when to come back.' },
      '503': wrong(
        'Too many are reading, or the record cannot be read: `Retry-After` tells when to come back.',
      ),
    },
    'x-examples': examples.map((example) => `/${name}?${example}`),
  }
}

/**
 * The document of the API, OpenAPI 3.1, made from the schemas that parse its parameters and shape its answers. `address`: the address of
 * the API without a stroke at its end.
 */
export function openApiDocument(address: string) {
  const paths: ZodOpenApiPathsObject = Object.fromEntries(
    API_RESOURCES.map((resource) => [`/${resource.name}`, { get: operationOf(resource) }]),
  )
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Firmground',
      version: API_VERSION,
      description: API_PROMISE,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: address }],
    security: [],
    paths,
  })
}
