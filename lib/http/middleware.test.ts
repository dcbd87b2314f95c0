import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { type Middleware, pipeline } from './middleware'

let server: Server | undefined
afterEach(() => {
  server?.close()
  vi.restoreAllMocks()
})

async function ask(middlewares: readonly Middleware[], path = '/'): Promise<string> {
  server = createServer(pipeline(middlewares))
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).text()
}

test('a request goes from one to the next until it is answered', async () => {
  const passed: string[] = []
  const passing = (name: string): Middleware => {
    return async (_request, _response, pass) => {
      passed.push(name)
      await pass()
      passed.push(`after ${name}`)
    }
  }
  const answering: Middleware = (_request, response) => void response.end('answered')
  expect(await ask([passing('first'), passing('second'), answering, passing('never')])).toBe('answered')
  await expect.poll(() => passed).toEqual(['first', 'second', 'after second', 'after first'])
})

test('where one fails the connection ends, and the log says where', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const failing: Middleware = async () => {
    throw new Error('no such luck')
  }
  await expect(ask([(_request, _response, pass) => pass(), failing], '/en/sy')).rejects.toThrow()
  expect(told).toHaveBeenCalledWith('GET /en/sy could not be answered', new Error('no such luck'))
})
