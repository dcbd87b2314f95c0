import { fileURLToPath } from 'node:url'
import { filteredPages } from './lib/http/rendering/filtered-pages.mjs'
import { sitePathOf } from './scripts/site-path.mjs'

/** What browsers may do with an answer is said by lib/http/answer-headers.ts. Every page may be kept by a browser and must be asked for again: the data may have changed. */
const revalidate = [{ key: 'Cache-Control', value: 'no-cache' }]

/** That an address carries this parameter. @param {string} key */
const asks = (key, value = '.+') => ({ type: /** @type {const} */ ('query'), key, value })

/** @type {import('next').NextConfig} */
export default {
  // Both are fixed by a build; scripts/build.mjs makes another where the path has changed.
  basePath: sitePathOf(),
  env: { FIRMGROUND_PATH: sitePathOf() },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@takumi-rs/core',
  ],
  // No page asks for pictures of other sizes, so what would make them is not installed (scripts/complete-lock.ts).
  images: { unoptimized: true },
  cacheHandler: fileURLToPath(new URL('lib/http/cache/next-handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  experimental: {
    globalNotFound: true,
    // What renders pages apart from the server loads those that it is asked for: all of them are 27 MB.
    preloadEntriesOnStart:
      process.env.FIRMGROUND_PRELOAD?.trim() !== 'no' && !process.argv[1]?.endsWith('renderer.mjs'),
    // A form without a script brings a whole draft: no larger ones are kept (MOST_BYTES of lib/drafts/limits), and that is said.
    serverActions: { bodySizeLimit: '20mb' },
  },
  // Types are checked by `npm run check`, on the whole tree.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      { source: '/:locale([a-z]{2})', headers: revalidate },
      { source: '/:locale([a-z]{2})/:country([a-z]{2})/:rest*', headers: revalidate },
      { source: '/:locale([a-z]{2})/embed/:rest*', headers: revalidate },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        // A form sends its blank fields too, and those ask for nothing.
        ...filteredPages.flatMap(({ asked, answered, keys }) =>
          keys.map((key) => ({
            source: `/:locale([a-z]{2})/:country([A-Za-z]{2})${asked}`,
            has: [asks(key)],
            destination: `/:locale/:country/filtered${answered}`,
          })),
        ),
        {
          source: '/:locale([a-z]{2})/:country([A-Za-z]{2})/reports',
          has: [asks('before', '(?<cursor>\\d{4}-\\d{2}-\\d{2}\\.\\d{1,9})')],
          destination: '/:locale/:country/reports/before/:cursor',
        },
      ],
    }
  },
}
