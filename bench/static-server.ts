/** Sends one file, as it is, to whoever asks: `static-server.ts FILE ENCODING TYPE`. Prints its port when it listens. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [file, encoding, type] = process.argv.slice(2)
if (file === undefined || type === undefined) throw new Error('name a file, its encoding and its type')
const body = readFileSync(file)
const headers = {
  'content-type': type,
  'content-length': body.length,
  ...(encoding && { 'content-encoding': encoding }),
}
const server = createServer((_, answer) => {
  answer.writeHead(200, headers)
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
