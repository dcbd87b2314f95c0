import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { withoutLanguage } from './without-language'

const lead = withoutLanguage({
  isCountry: async (code) => code === 'SY' || code === 'UA',
  languages: async () => ({ site: 'fr', countries: { SY: 'ar' } }),
})

/** Where a request is led; null where it is passed on. */
async function ledTo(url: string, headers: IncomingHttpHeaders = {}, method = 'GET'): Promise<string | null> {
  let to: string | null = null
  const response = {
    writeHead: (_: number, given: { Location: string }) => {
      to = given.Location
      return { end: () => undefined }
    },
  }
  await lead(
    { method, url, headers } as IncomingMessage,
    response as never as ServerResponse,
    () => undefined,
  )
  return to
}

test.each([
  ['/sy', {}, '/ar/sy'],
  ['/ua/places?q=a', {}, '/fr/ua/places?q=a'],
  ['/sy', { 'accept-language': 'uk' }, '/uk/sy'],
  ['/sy', { 'accept-language': 'uk', cookie: 'firmground.language=es' }, '/es/sy'],
  ['/xx', {}, null],
  ['/en/sy', {}, null],
  ['/syria', {}, null],
])('%s with %o leads to %s', async (url, headers, to) => {
  expect(await ledTo(url, headers)).toBe(to)
})

test('what is sent is not led anywhere', async () => {
  expect(await ledTo('/sy', {}, 'POST')).toBeNull()
})
