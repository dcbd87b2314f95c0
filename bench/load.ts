import { Agent, get, type IncomingMessage } from 'node:http'

/** What one request came to. The body is as it was sent, packed. */
export interface Answer {
  ms: number
  status: number
  body: Buffer
  headers: IncomingMessage['headers']
}

const connections = 8

/** One request as a browser sends it, on a kept connection. */
export function request(url: string, agent?: Agent): Promise<Answer> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          ms: performance.now() - started,
          status: answer.statusCode ?? 0,
          body: Buffer.concat(pieces),
          headers: answer.headers,
        }),
      )
    })
    sent.on('error', reject)
  })
}

/** Requests a second at 8 kept connections, each asking again as soon as it was answered. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const started = performance.now()
  const until = started + seconds * 1000
  let answered = 0
  const ask = async () => {
    while (performance.now() < until) {
      const { status } = await request(url, agent)
      if (status !== 200) throw new Error(`${url} answers ${status}`)
      answered++
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  agent.destroy()
  return (answered * 1000) / (performance.now() - started)
}
