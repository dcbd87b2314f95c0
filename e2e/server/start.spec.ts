import { writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { connect, createServer } from 'node:net'
import { expect, test } from '../support/fixtures'
import { publishManyWords } from '../support/record'
import { freePort, launchStart, startServer } from '../support/server'

test('a signal ends the server, its children and its hold on the port', async ({ folder }) => {
  const databaseUrl = `file:${folder}/firmground.db`
  const first = await startServer({ databaseUrl, withoutSample: true })
  // As browsers do: a connection that carries no request.
  const unused = connect(first.port, '127.0.0.1')
  unused.on('error', () => undefined)
  await new Promise((resolve) => unused.once('connect', resolve))
  const asked = Date.now()
  expect(await first.stop('SIGTERM')).toBe(143)
  expect(Date.now() - asked).toBeLessThan(5_000)

  const started = Date.now()
  const second = await startServer({ databaseUrl, withoutSample: true, port: first.port })
  test.info().annotations.push({ type: 'second start', description: `${Date.now() - started} ms` })
  console.log(`a second start answered after ${Date.now() - started} ms`)
  expect(await second.stop('SIGINT')).toBe(130)
})

test('an answer that is on its way is finished before the server ends', async ({ start, folder }) => {
  const server = await start({ withoutSample: true })
  // 20 MB: more than the connection holds while nobody reads.
  await publishManyWords(server.databaseUrl, folder, { count: 5_000, words: 4_000 })
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(`${server.url}/api/v1/claims.csv?country=SY`, resolve).once('error', reject),
  )
  const ended = server.stop()
  await new Promise((resolve) => setTimeout(resolve, 500))
  let lines = 0
  for await (const chunk of answer) lines += (chunk as Buffer).filter((byte) => byte === 10).length
  expect(lines).toBe(1 + 5_000)
  expect(answer.complete).toBe(true)
  expect(await ended).toBe(143)
})

test.describe('a start that cannot succeed names the step and the remedy, without a stack trace', () => {
  const attempt = async (databaseUrl: string, port: number) => {
    const started = launchStart({ databaseUrl, port, withoutSample: true })
    const code = await started.ended
    return { code, output: started.output() }
  }

  test('the port is in use', async ({ folder }) => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, output } = await attempt(`file:${folder}/firmground.db`, port)
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`port ${port} is in use`)
    expect(output).toContain(`PORT=${port + 1} npm start`)
    expect(output).not.toMatch(/^\s+at /m)
  })

  for (const [name, urlIn, words] of [
    [
      'the folder of the database cannot be made',
      (folder: string) => `file:${folder}/file/firmground.db`,
      /cannot be opened or made/,
    ],
    ['the file is no database', (folder: string) => `file:${folder}/file`, /is not a database; name another/],
    [
      'the PostgreSQL server does not answer',
      () => 'postgresql://me:secret@127.0.0.1:1/firm',
      /does not answer/,
    ],
    ['the address is not understood', () => 'mysql://localhost/firm', /use file:PATH or postgresql/],
  ] as const) {
    test(name, async ({ folder }) => {
      await writeFile(
        `${folder}/file`,
        'This is a text, and long enough to be taken for the header of a database file.',
      )
      const { code, output } = await attempt(urlIn(folder), await freePort())
      expect(code).toBe(1)
      expect(output).toMatch(words)
      expect(output).not.toMatch(/^\s+at /m)
      expect(output).not.toContain('secret')
    })
  }

  test('the database was written by a newer program', async ({ folder }) => {
    const databaseUrl = `file:${folder}/firmground.db`
    const server = await startServer({ databaseUrl, withoutSample: true })
    await server.stop()
    const { default: Sqlite } = await import('better-sqlite3')
    const database = new Sqlite(`${folder}/firmground.db`)
    database.exec(`update "_prisma_migrations" set "migration_name" = '29991231000000_later'`)
    database.close()
    const { code, output } = await attempt(databaseUrl, await freePort())
    expect(code).toBe(1)
    expect(output).toContain('newer Firmground')
    expect(output).toContain('restore a backup')
  })
})
