import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** So often a browser can paint what has come so far of a page. */
const parts = 30
const everyMs = 20

export interface SlowLink {
  url: string
  close(): Promise<void>
}

/** Passes on what a site answers, pages in many parts with time between them, as a weak link does. */
export async function openSlowLink(site: string): Promise<SlowLink> {
  const { hostname, port, host } = new URL(site)
  const link = createServer((asked, given) => {
    const headers = { ...asked.headers, host, 'accept-encoding': 'identity' }
    const passedOn = request({ hostname, port, path: asked.url, method: asked.method, headers }, (answer) => {
      const { 'content-length': _, ...kept } = answer.headers
      given.writeHead(answer.statusCode ?? 502, kept)
      if (!answer.headers['content-type']?.startsWith('text/html')) return answer.pipe(given)
      const come: Buffer[] = []
      answer.on('data', (part: Buffer) => come.push(part))
      answer.once('end', async () => {
        const page = Buffer.concat(come)
        const length = Math.ceil(page.length / parts)
        for (let from = 0; from < page.length; from += length) {
          given.write(page.subarray(from, from + length))
          await sleep(everyMs)
        }
        given.end()
      })
      return answer
    })
    passedOn.once('error', (error) => given.destroy(error))
    asked.pipe(passedOn)
  })
  await new Promise<void>((resolve) => link.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(link.address() as AddressInfo).port}`,
    async close() {
      link.closeAllConnections()
      await new Promise((resolve) => link.close(resolve))
    },
  }
}
