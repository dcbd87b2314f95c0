import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '@/package.json'

const root = fileURLToPath(new URL('../../', import.meta.url))
const worked = readFileSync(
  new URL('../../lib/ledger/fixtures/18-cities-exceed-country.json', import.meta.url),
  'utf8',
)

function ledger(input: string) {
  const [, ...script] = packageJson.scripts.ledger.split(' ')
  const { stdout, stderr, status } = spawnSync(process.execPath, script, {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('npm run ledger', { timeout: 30_000 }, () => {
  it('answers on stdout with nothing but JSON', () => {
    const { input, expected } = JSON.parse(worked)
    const { stdout, stderr, status } = ledger(JSON.stringify(input))
    expect(JSON.parse(stdout)).toMatchObject(expected)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  it('explains on stderr what it refuses, and exits with 1', () => {
    expect(ledger('{"places": [')).toEqual({
      stdout: '',
      stderr: expect.stringContaining('the input is not valid JSON'),
      status: 1,
    })
    expect(ledger(worked.replace('"parent": "SY"', '"parent": "XY"'))).toMatchObject({
      stdout: '',
      status: 1,
    })
  })
})
