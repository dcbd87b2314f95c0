import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { pipeline } from '../middleware'
import { frameFiles } from './frame-files'
import {
  frameScript,
  offlineWorker,
  offlineWorkerPath,
  suggestionsPath,
  suggestionsScript,
} from './frame-script'

let server: Server | undefined
afterEach(() => server?.close())

async function serve(keepsPages = true) {
  server?.close()
  server = createServer(
    pipeline([frameFiles(keepsPages), (_request, response) => void response.end('others')]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
}

test('what suggests is sent for good by the address that the script of the frame names', async () => {
  expect(frameScript).toContain(`'${suggestionsPath}'`)
  const ask = await serve()
  const answer = await ask(suggestionsPath)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  expect(await answer.text()).toBe(suggestionsScript)
  expect(() => new Function(suggestionsScript)).not.toThrow()
  for (const path of [`${suggestionsPath}?a=1`, '/_frame/0.js', '/_frame/'])
    expect(await (await ask(path)).text(), path).toBe('others')
})

test('the script that keeps pages is asked for anew each time, and where none are to be kept another takes them away', async () => {
  for (const keeps of [true, false]) {
    const ask = await serve(keeps)
    const answer = await ask(offlineWorkerPath)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    const text = await answer.text()
    expect(text).toBe(offlineWorker(keeps))
    expect(text.includes("'fetch'")).toBe(keeps)
    expect(() => new Function(text)).not.toThrow()
  }
  expect(frameScript).toContain(`'${offlineWorkerPath}'`)
})

test('every page carries little, and what comes late is small too', () => {
  expect(gzipSync(frameScript).length).toBeLessThan(2_000)
  expect(gzipSync(suggestionsScript).length).toBeLessThan(1_700)
})
