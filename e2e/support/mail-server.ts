import { createServer, type Socket } from 'node:net'
import { freePort } from './server'

/** A letter as a mail server got it. */
interface TakenLetter {
  from: string
  to: string
  /** Its headers and its text, decoded. */
  text: string
}

/** A mail server that takes every letter and passes none on: as much of SMTP (RFC 5321) as sending one needs. */
export async function startMailServer(): Promise<{
  url: string
  letters: readonly TakenLetter[]
  stop(): void
}> {
  const letters: TakenLetter[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    const say = (line: string) => socket.write(`${line}\r\n`)
    let letter = { from: '', to: '' }
    let data: string[] | null = null
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) {
        if (data !== null) {
          if (line !== '.') data.push(line.replace(/^\.\./, '.'))
          else {
            letters.push({ ...letter, text: decoded(data.join('\n')) })
            data = null
            say('250 taken')
          }
          continue
        }
        const [, command = '', address = ''] = /^(\w+)[^<]*<?([^>]*)>?/.exec(line) ?? []
        if (command === 'MAIL') letter = { from: address, to: '' }
        if (command === 'RCPT') letter = { ...letter, to: address }
        if (command === 'DATA') data = []
        say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 ok')
        if (command === 'QUIT') socket.end()
      }
    })
    say('220 mail.example.org')
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

/** Text that was sent as quoted-printable or base64 (RFC 2045, 6.7 and 6.8), or as it is. */
function decoded(text: string): string {
  if (/^content-transfer-encoding: base64$/im.test(text)) {
    const [headers = '', body = ''] = text.split(/\n\n([\s\S]*)/)
    return `${headers}\n\n${Buffer.from(body, 'base64').toString()}`
  }
  if (!/^content-transfer-encoding: quoted-printable$/im.test(text)) return text
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`)
  return bytes.replace(/(%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run))
}
