import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSecret } from './secrets'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmground-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a secret is made once, for its owner alone', () => {
  const made = readSecret('session', {}, join(folder, 'data'))
  expect(made.length).toBeGreaterThanOrEqual(43)
  expect(readSecret('session', {}, join(folder, 'data'))).toBe(made)
  expect(readdirSync(join(folder, 'data'))).toEqual(['session.key'])
  expect(statSync(join(folder, 'data/session.key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'data/session.key'), 'utf8').trim()).toBe(made)
})

test('no two secrets are alike', () => {
  expect(readSecret('session', {}, folder)).not.toBe(readSecret('audit', {}, folder))
})

test('the environment goes before the file, and then no file is made', () => {
  const given = 'x'.repeat(32)
  expect(readSecret('audit', { FIRMGROUND_AUDIT_KEY: given }, folder)).toBe(given)
  expect(readdirSync(folder)).toEqual([])
})

test('a key that could be guessed is refused by name', () => {
  expect(() => readSecret('audit', { FIRMGROUND_AUDIT_KEY: 'secret' }, folder)).toThrow(
    'FIRMGROUND_AUDIT_KEY',
  )
  writeFileSync(join(folder, 'session.key'), 'short\n')
  expect(() => readSecret('session', {}, folder)).toThrow('session.key')
})
