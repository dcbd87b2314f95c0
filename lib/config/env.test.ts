import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { currentEnv, readEnv, wantsSample } from './env'
import { innerNames, settingNames } from './setting-names'

it('nothing set is the embedded database under the root, on this machine only', () => {
  for (const variables of [{}, { DATABASE_URL: '', HOST: '', PORT: '' }]) {
    expect(readEnv(variables)).toEqual({
      database: { dialect: 'sqlite', file: join(process.cwd(), 'data/firmground.db') },
      defersScripts: true,
      keepsPages: true,
      log: 'text',
      metricsToken: null,
      madePerMinute: 300,
      preloads: true,
      patience: { connectMs: 5_000, statementMs: 30_000 },
      host: '127.0.0.1',
      hosts: [],
      idleMinutes: 120,
      port: 3000,
      address: null,
      mail: null,
      service: null,
      mistakes: null,
      securityContact: null,
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

it('reads whether pages are loaded at the start, which they are unless it says no', () => {
  expect(readEnv({}).preloads).toBe(true)
  expect(readEnv({ FIRMGROUND_PRELOAD: 'no' }).preloads).toBe(false)
})

it('reads whether scripts of pages come later, which they do unless it says no', () => {
  expect(readEnv({}).defersScripts).toBe(true)
  expect(readEnv({ FIRMGROUND_DEFER_SCRIPTS: ' no ' }).defersScripts).toBe(false)
  expect(() => readEnv({ FIRMGROUND_DEFER_SCRIPTS: 'never' })).toThrow('use yes or no')
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

it('keeps the path of that address', () => {
  const addressOf = (told: string) => readEnv({ FIRMGROUND_ADDRESS: told }).address
  expect(addressOf(' https://example.org/firmground/ ')).toBe('https://example.org/firmground')
  expect(addressOf('HTTPS://Example.org/a-b/c_d~e.f')).toBe('https://example.org/a-b/c_d~e.f')
})

const refused: [name: string, ...values: string[]][] = [
  ['DATABASE_URL', 'mysql://x', 'data/x.db', 'file:', 'file://data/x.db', 'file:x.db?mode=ro', 'file:data/'],
  ['HOST', 'http://127.0.0.1', '127.0.0.1:3000', 'my host', '-x-'],
  ['PORT', 'eighty', '0x50', '3e3', '-1', '65536', '3000.5', '80 80'],
  ['FIRMGROUND_SAMPLE', 'non', 'None', 'no', 'all'],
  [
    'FIRMGROUND_ADDRESS',
    'figures.example.org',
    'ftp://x',
    'https://x?y',
    'https://x/#y',
    'https://a b',
    'https://me@x',
    'https://x//y',
    'https://x/ä',
  ],
  ['FIRMGROUND_HOSTS', 'https://figures.example.org', 'figures.example.org:8443', 'a/b', '2001:db8::7'],
  ['FIRMGROUND_IDLE_MINUTES', '0', '10081', 'two hours', '1.5', '-5'],
  ['FIRMGROUND_SMTP_URL', 'mail.example.org', 'https://mail.example.org'],
  ['FIRMGROUND_MAIL_FROM', 'Firmground', 'a@b@c'],
  ['FIRMGROUND_OIDC_ISSUER', 'login.example.org', 'http://login.example.org'],
  ['FIRMGROUND_OIDC_DOMAINS', '@example.org', 'example'],
  ['FIRMGROUND_OIDC_ROLE', 'admin', 'Editor'],
  ['FIRMGROUND_OIDC_TRUST_ADDRESSES', 'true', '1', 'Yes'],
  ['FIRMGROUND_DEFER_SCRIPTS', 'never', 'No', 'false'],
  ['FIRMGROUND_DATABASE_CONNECT_SECONDS', '0', '1.5', 'long'],
  ['FIRMGROUND_DATABASE_STATEMENT_SECONDS', '0', '-1', '10000'],
  ['FIRMGROUND_MADE_PER_MINUTE', '-1', '1.5', 'many', '10 000'],
  ['FIRMGROUND_LOG', 'JSON', 'pretty'],
  ['FIRMGROUND_METRICS_TOKEN', 'short', 'x'.repeat(31)],
  ['FIRMGROUND_OFFLINE', 'never', 'No', 'false'],
  ['FIRMGROUND_PRELOAD', 'never', 'No', 'false'],
  ['FIRMGROUND_MISTAKES', 'figures@example.org', 'http://example.org'],
  ['FIRMGROUND_SECURITY_CONTACT', 'security@example.org', 'http://example.org'],
  ['FIRMGROUND_SESSION_KEY', 'short'],
  ['FIRMGROUND_AUDIT_KEY', 'x'.repeat(31)],
]

it.each(refused)(
  '%s is refused where its value is none, by name and with what is right',
  (name, ...values) => {
    for (const value of values)
      expect(() => readEnv({ [name]: value }), value).toThrow(new RegExp(`^${name} .*(use|put|is no) `, 'm'))
  },
)

it('every setting is refused for something, or says anything', () => {
  const free = ['FIRMGROUND_OIDC_CLIENT_ID', 'FIRMGROUND_OIDC_CLIENT_SECRET', 'FIRMGROUND_OIDC_NAME']
  const ofTests = ['FIRMGROUND_BROWSER', 'FIRMGROUND_SCORER']
  const told = [...refused.map(([name]) => name), ...free, ...ofTests].filter((name) =>
    name.startsWith('FIRM'),
  )
  expect(told.sort()).toEqual([...settingNames].sort())
})

it('never says a password', () => {
  for (const url of ['postgresq://me:secret@db/x', 'mysql://me:sec/ret@db/x', 'x://db?password=secret'])
    expect(() => readEnv({ DATABASE_URL: url })).toThrow(/^(?!.*sec)/s)
})

it('tells everything that is wrong at once, with the names that may be meant', () => {
  const told = () =>
    readEnv({
      PORT: 'eighty',
      FIRMGROUND_SAMPEL: 'none',
      FIRMGRUOND_ADDRESS: 'https://x.example',
      firmground_mistakes: 'mailto:a@b.example',
      FIRMGROUND_COLOUR_OF_THE_PAGES: 'red',
      FIRMGROUND_SMTP_URL: 'smtp://mail.example',
      FIRMWARE: 'something else',
    })
  expect(told).toThrow(
    new Error(
      [
        'PORT is not understood: use a number from 1 to 65535, or 0 for any free port',
        'FIRMGROUND_SMTP_URL needs FIRMGROUND_MAIL_FROM, FIRMGROUND_ADDRESS',
        'FIRMGROUND_SAMPEL is not a setting; did you mean FIRMGROUND_SAMPLE?',
        'FIRMGRUOND_ADDRESS is not a setting; did you mean FIRMGROUND_ADDRESS?',
        'firmground_mistakes is not a setting; did you mean FIRMGROUND_MISTAKES?',
        'FIRMGROUND_COLOUR_OF_THE_PAGES is not a setting; docs/operations.md has those that there are',
      ].join('\n'),
    ),
  )
})

it('spaces around a value say nothing', () => {
  expect(
    readEnv({ PORT: ' 8080\r', HOST: ' ::1 ', FIRMGROUND_SAMPLE: ' none ', DATABASE_URL: '  ' }),
  ).toMatchObject({
    port: 8080,
    host: '::1',
    database: { dialect: 'sqlite' },
  })
  expect([' none', '', undefined].map((told) => wantsSample({ FIRMGROUND_SAMPLE: told }))).toEqual([
    false,
    true,
    true,
  ])
})

it('every setting is described, and everything that is described or read is a setting', () => {
  const root = process.cwd()
  const named = (text: string) => text.match(/\bFIRMGROUND_[A-Z_]*[A-Z]\b/g) ?? []
  const described = named(readFileSync(join(root, 'docs/operations.md'), 'utf8'))
  const own = new Set<string>([...settingNames, ...innerNames])
  for (const name of settingNames) expect(described).toContain(name)
  expect(described.filter((name) => !own.has(name))).toEqual([])
  const read = ['app', 'lib', 'scripts', 'bench', 'e2e', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(root, folder, file), 'utf8').matchAll(/env\.(FIRMGROUND_\w+)/g),
      ])
      .map(([, name]) => name!),
  )
  expect(read.filter((name) => !own.has(name))).toEqual([])
})

it('names the variable that it does not understand', () => {
  expect(() => readEnv({ PORT: 'eighty' })).toThrow('PORT')
  expect(() => readEnv({ DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL')
  expect(() => readEnv({ FIRMGROUND_ADDRESS: 'figures.example.org' })).toThrow('FIRMGROUND_ADDRESS')
})

it('reads what a process is told once, and not while that cannot be read', () => {
  const forget = () => Reflect.deleteProperty(globalThis, 'firmgroundEnv')
  forget()
  vi.stubEnv('PORT', 'eighty')
  expect(currentEnv).toThrow('PORT')
  vi.stubEnv('PORT', '8080')
  const first = currentEnv()
  expect(first.port).toBe(8080)
  vi.stubEnv('PORT', '9090')
  expect(currentEnv()).toBe(first)
  vi.unstubAllEnvs()
  forget()
})
