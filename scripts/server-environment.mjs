/**
 * What the server is started with, beside the settings of whoever runs it.
 * @param {{ host: string, port: number, mode?: 'development' | 'production' }} address
 * @returns {Record<string, string>}
 */
export const serverEnvironment = ({ host, port, mode = 'production' }) => ({
  HOST: host,
  PORT: String(port),
  NODE_ENV: mode,
  NEXT_TELEMETRY_DISABLED: '1',
  // Each thread of glibc keeps memory for itself else, and gives little of it back: a tenth of what both processes take.
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
})
