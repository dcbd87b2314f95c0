import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { buildAlone, isServed } from './build-lock.mjs'

const lockModule = new URL('build-lock.mjs', import.meta.url).href

/** Another process that does what `call` says with the folder, and says so. */
async function another(call: string, home: URL) {
  const code = `import(${JSON.stringify(lockModule)}).then(async (lock) => { const home = new URL(${JSON.stringify(home.href)}); ${call} })`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('a build is served until the last of its servers is gone, however that ended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-lock-'))
  const home = pathToFileURL(`${folder}/`)
  const serve = 'await lock.serveBuild(home); console.log("serving"); setInterval(() => {}, 1000)'
  try {
    expect(await isServed(home)).toBe(false)
    const servers = await Promise.all([another(serve, home), another(serve, home)])
    for (const server of servers) {
      expect(await isServed(home)).toBe(true)
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
    expect(await isServed(home)).toBe(false)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('one builds at a time: the second waits, and goes on when the first was killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-lock-'))
  const home = pathToFileURL(`${folder}/`)
  try {
    const builder = await another(
      'await lock.buildAlone(() => { console.log("building"); return new Promise(() => setInterval(() => {}, 1000)) }, () => {}, home)',
      home,
    )
    const told: string[] = []
    await buildAlone(
      async () => void told.push('built'),
      () => {
        told.push('waited')
        builder.kill('SIGKILL')
      },
      home,
    )
    expect(told).toEqual(['waited', 'built'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
