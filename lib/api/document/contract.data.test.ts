import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Mutex } from 'async-mutex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import type { DownloadContext } from '@/lib/downloads/answer'
import { downloadSlots } from '@/lib/downloads/slots'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { answerApi } from '../answer'
import { itemColumns } from '../csv'
import type { ApiResource } from '../resource'
import { API_RESOURCES } from '../resources'
import { openApiDocument } from './openapi'

/** What of a document the tests look at. */
interface Operation {
  parameters: { name: string; in: string; required?: boolean; description: string; schema: object }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
  'x-examples': string[]
}
interface OpenApi {
  openapi: string
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, { properties: Record<string, { description?: string }> }> }
}

const document = JSON.parse(JSON.stringify(openApiDocument('https://figures.example/api/v1'))) as OpenApi
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema(document, 'document')
const schemaAt = (path: string, status: string, type: string) => ({
  $ref: `document#/paths/~1${path}/get/responses/${status}/content/${type.replace('/', '~1')}/schema`,
})

let home: TestDatabase
let house: DownloadContext
beforeAll(async () => {
  home = await testDatabase(withReferenceData)
  const late: RowCells = { report_id: 'late', published: '2018-03-01', to: '2018-02-01' }
  const { kind } = await importRows(home.session, [
    { report_id: 'one', claim_id: 'a', amount: '100', verb: 'cleared', words: 'a hundred', from: '' },
    { ...late, claim_id: 'b', places: 'SY02;SY04', qualifier: 'between', amount: '5', amount_to: '9' },
    { ...late, claim_id: 'c', pin: 'set_aside', pin_reason: 'scope', amount: '12' },
    {
      ...late,
      claim_id: 'd',
      places: 'SY02',
      qualifier: 'at_least',
      amount: '3',
      accepted: 'outlier',
      accepted_reason: 'scope',
    },
    { ...late, claim_id: 'e', metric: 'roads', unit: 'km', amount: '1.5' },
    { report_id: 'hurt', claim_id: 'f', metric: 'casualties', amount: '3' },
    { report_id: 'area', claim_id: 'g', metric: 'contamination', unit: 'km2', basis: 'level', amount: '20' },
  ])
  expect(kind).toBe('imported')
  await importRows(home.session, [{ report_id: 'one', claim_id: 'a', amount: '90' }], { acceptFalls: true })
  house = {
    address: home.address,
    slots: downloadSlots(4, 500),
    turns: new Mutex(),
    now: Date.parse('2026-11-22T12:00:00Z'),
    recordVersion: async () => (await home.database.dataVersion.findUnique({ where: { id: 1 } }))!,
  }
})
afterAll(() => home.close())

const ask = (resource: ApiResource, query: string) =>
  answerApi(new Request(`http://localhost/api/v1/${resource.name}?${query}`), resource, house)

test('the document is OpenAPI 3.1, by the standard’s own schema', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
  expect(document.openapi).toMatch(/^3\.1\./)
})

test('every address is in it, and every parameter and field is described', () => {
  expect(Object.keys(document.paths)).toEqual(API_RESOURCES.map(({ name }) => `/${name}`))
  const blank = [
    ...Object.entries(document.paths).flatMap(([path, { get }]) =>
      get.parameters.flatMap(({ name, description }) => (description ? [] : `${path} ${name}`)),
    ),
    ...Object.entries(document.components.schemas).flatMap(([name, { properties }]) =>
      Object.entries(properties).flatMap(([field, { description }]) =>
        description ? [] : `${name} ${field}`,
      ),
    ),
  ]
  expect(blank).toEqual([])
})

describe.each(API_RESOURCES.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  test('takes the parameters that the document tells of, and no others', () => {
    const told = document.paths[`/${name}`]!.get.parameters
    expect(told.map((one) => one.name)).toEqual(Object.keys(resource.parameters.shape))
    expect(told.every((one) => one.in === 'query')).toBe(true)
  })

  test.each([...resource.examples])('answers the example %s by its schema', async (example) => {
    const response = await ask(resource, example)
    const body = await response.text()
    expect([response.status, body.slice(0, 200)]).toEqual([200, expect.any(String)])
    if (response.headers.get('content-type')?.startsWith('text/csv')) {
      const [header] = body.split('\r\n')
      expect(header).toBe(
        itemColumns(resource.item)
          .map((column) => column.name)
          .join(','),
      )
      return
    }
    const check = ajv.compile(schemaAt(name, '200', 'application/json'))
    expect([check(JSON.parse(body)), check.errors]).toEqual([true, null])
  })

  test('answers with all there is by its schema, and so it does what is wrong', async () => {
    const isByCountry = Object.hasOwn(resource.parameters.shape, 'by') || name === 'levels'
    const check = ajv.compile(schemaAt(name, '200', 'application/json'))
    const response = await ask(resource, isByCountry ? 'country=SY' : 'limit=1000')
    const answer = (await response.json()) as { data: object[] }
    expect(check(answer), JSON.stringify(check.errors)).toBe(true)
    expect(answer.data.length).toBeGreaterThan(0)
    // As strict as the types: nothing is there that is not told of.
    for (const one of answer.data) {
      expect(resource.item.strict().safeParse(one).error?.issues ?? []).toEqual([])
      expect(Object.keys(one)).toEqual(Object.keys(resource.item.shape))
    }
    const wrong = await ask(resource, 'nothing=1')
    const problem = ajv.compile(schemaAt(name, '400', 'application/problem+json'))
    expect([wrong.status, problem(await wrong.json()), problem.errors]).toEqual([400, true, null])
  })
})
