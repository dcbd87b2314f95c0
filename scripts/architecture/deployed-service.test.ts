import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The service as docs/deploy.md has it. */
const unit = /^\[Unit\]\n[\s\S]*?(?=^```)/m.exec(readFileSync('docs/deploy.md', 'utf8'))?.[0] ?? ''

/** All values of a setting, in their order; what may be given several times adds up. */
const values = (name: string) =>
  unit
    .split('\n')
    .flatMap((line) => (line.startsWith(`${name}=`) ? line.slice(name.length + 1).split(' ') : []))

test('what the service writes is its user’s alone', () => {
  expect(values('UMask')).toEqual(['0077'])
  expect(values('User')).toEqual(['firmground'])
})

test('the service writes the record and what it builds, and nothing else', () => {
  expect([...values('ProtectSystem'), ...values('ProtectHome')]).toEqual(['strict', 'true'])
  const app = '/srv/firmground/app'
  expect(values('WorkingDirectory')).toEqual([app])
  expect(values('ReadWritePaths')).toEqual(
    ['data', '.next', '.firmground', 'next-env.d.ts'].map((part) => `${app}/${part}`),
  )
  // What is written is not kept in the repository: none of it is code.
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('/', ''))
  for (const path of values('ReadWritePaths')) expect(ignored).toContain(path.slice(app.length + 1))
})

test('systemd, where it is there to be asked, finds little that the service exposes', () => {
  const systemd = '/usr/bin/systemd-analyze'
  const folder = mkdtempSync(join(tmpdir(), 'firmground-service-'))
  try {
    const file = join(folder, 'firmground.service')
    writeFileSync(file, unit)
    // From 0, nothing, to 100; it ends with an error above.
    const words = ['security', '--offline=true', '--no-pager', '--threshold=30', file]
    if (existsSync(systemd)) expect(() => execFileSync(systemd, words, { stdio: 'pipe' })).not.toThrow()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
