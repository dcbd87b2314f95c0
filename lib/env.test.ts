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

it('names the variable that it does not understand', () => {
  expect(() => readEnv({ PORT: 'eighty' })).toThrow('PORT')
  expect(() => readEnv({ DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL')
  expect(() => readEnv({ FIRMGROUND_ADDRESS: 'figures.example.org' })).toThrow('FIRMGROUND_ADDRESS')
})
