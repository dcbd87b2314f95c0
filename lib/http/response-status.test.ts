import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { answerWith, withStatus } from './response-status'

let server: Server | undefined
afterEach(() => server?.close())

test('each answer has the status that was asked for while it was made', async () => {
  server = createServer((request, response) => {
    void withStatus(request, response, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      const asked = Number(request.url!.slice(1))
      if (asked === 503 || asked === 404) answerWith(asked)
      if (asked === 304) response.writeHead(304)
      response.end('page')
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const asked = [503, 200, 404, 304, 200, 503]
  const answers = await Promise.all(asked.map((status) => fetch(`http://127.0.0.1:${port}/${status}`)))
  expect(answers.map(({ status }) => status)).toEqual(asked)
})

test('nothing happens where nothing is being answered', () => {
  expect(() => answerWith(503)).not.toThrow()
})
