import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv } from './env'

it('nothing set is the embedded database under the root, on this machine only', () => {
  for (const variables of [{}, { DATABASE_URL: '', HOST: '', PORT: '' }]) {
    expect(readEnv(variables)).toEqual({
      database: { dialect: 'sqlite', file: join(process.cwd(), 'data/firmground.db') },
      host: '127.0.0.1',
      port: 3000,
      address: null,
      mail: null,
      service: null,
      mistakes: null,
    })
  }
})

it('reads a PostgreSQL address and a port', () => {
  const url = 'postgresql://reader@db.example/firmground'
  expect(readEnv({ DATABASE_URL: url, PORT: '8080' })).toMatchObject({
    database: { dialect: 'postgresql', url },
    port: 8080,
  })
})

it('reads the address by which people come', () => {
  expect(readEnv({ FIRMGROUND_ADDRESS: 'https://figures.example.org/' }).address).toBe(
    'https://figures.example.org',
  )
})

it('reads a service to sign in by, which nobody comes in by unasked unless it says so', () => {
  const told = {
    FIRMGROUND_ADDRESS: 'https://figures.example.org',
    FIRMGROUND_OIDC_ISSUER: 'https://login.example.org/',
    FIRMGROUND_OIDC_CLIENT_ID: 'firmground',
    FIRMGROUND_OIDC_CLIENT_SECRET: 'only for this test',
  }
  expect(readEnv(told).service).toEqual({
    issuer: 'https://login.example.org',
    clientId: 'firmground',
    clientSecret: 'only for this test',
    name: 'login.example.org',
    domains: [],
    role: 'analyst',
    trustsAddresses: false,
  })
  const wide = {
    ...told,
    FIRMGROUND_OIDC_DOMAINS: 'Example.org, mine.example',
    FIRMGROUND_OIDC_ROLE: 'editor',
  }
  expect(readEnv(wide).service).toMatchObject({ domains: ['example.org', 'mine.example'], role: 'editor' })
  expect(() => readEnv({ ...told, FIRMGROUND_ADDRESS: '' })).toThrow('needs')
  expect(() => readEnv({ ...told, FIRMGROUND_OIDC_ISSUER: 'http://login.example.org' })).toThrow('https:')
  expect(() => readEnv({ ...told, FIRMGROUND_OIDC_DOMAINS: '@example.org' })).toThrow('OIDC_DOMAINS')
})

it('names the variable that it does not understand', () => {
  expect(() => readEnv({ PORT: 'eighty' })).toThrow('PORT')
  expect(() => readEnv({ DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL')
  expect(() => readEnv({ FIRMGROUND_ADDRESS: 'figures.example.org' })).toThrow('FIRMGROUND_ADDRESS')
})
