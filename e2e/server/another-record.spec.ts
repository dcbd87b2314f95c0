import { copyFile, rename } from 'node:fs/promises'
import { expect, test } from '../support/fixtures'
import { PEOPLE, signInAs } from '../support/people'

test('a server whose record was replaced by another answers with a sentence, and takes nothing', async ({
  page,
  request,
  databases,
  start,
}) => {
  const server = await start({ withPeople: true })
  await signInAs(page, 'editor', { server })
  const paths = [
    ...['/en', '/en/sy', '/en/sy/reports/palmyra-01', '/en/sy?from=2018-01', '/en/sy/curves', '/en/sy/share'],
    ...['/en/desk', '/en/sign-in', '/en/set-up', '/api/v1/claims.csv?country=SY', '/en/nowhere'],
  ]
  // Asked for often enough to be kept.
  for (const path of [...paths, ...paths, ...paths]) await request.get(server.url + path, { maxRedirects: 0 })

  const file = server.databaseUrl.replace('file:', '')
  const other = (await databases.prepared({ contents: 'sample', people: 'none' })).replace('file:', '')
  await rename(file, `${file}.own`)
  await copyFile(other, file)
  try {
    await expect.poll(async () => (await request.get(`${server.url}/en`)).status()).toBe(503)
    for (const path of paths) {
      const answer = await request.get(server.url + path, { maxRedirects: 0 })
      expect(answer.status(), path).toBe(503)
      expect(answer.headers()['content-type'], path).toBe('text/plain; charset=utf-8')
      expect(await answer.text(), path).toContain('to start it anew')
    }
    const sent = await request.post(`${server.url}/en/sign-in`, {
      headers: { origin: server.url },
      form: { email: PEOPLE.editor.email, password: PEOPLE.editor.password },
    })
    expect(sent.status()).toBe(503)
    expect(server.output()).toContain('another record is where the one of this server was')
  } finally {
    await rename(`${file}.own`, file)
  }
})
