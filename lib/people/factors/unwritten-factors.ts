import 'server-only'
import { betterAuth } from 'better-auth'
import { currentDatabase } from '@/lib/audit/with-session'
import type { Database } from '@/lib/db/open'
import { authOptions, isOverTls, secondFactors } from '../auth'

/** What the library keeps of a second factor, both encrypted. */
interface KeptFactor {
  secret: string
  backupCodes: string
}

/**
 * The library as it makes and checks second factors, but for what it would write: that is `caught`, to be written in one transaction
 * with the audit's entry. One that is not confirmed yet is not there for `making`, and is there, as if confirmed, for `checking`.
 */
export function unwrittenFactors(headers: Headers, purpose: 'making' | 'checking') {
  const caught: KeptFactor[] = []
  const database = currentDatabase().$extends({
    query: {
      secondFactor: {
        async findFirst({ args, query }) {
          const found = await query(args)
          if (found === null || found.verified) return found
          return purpose === 'making' ? null : { ...found, verified: true }
        },
        async create({ args: { data } }) {
          caught.push({ secret: data.secret, backupCodes: data.backupCodes })
          return data as never
        },
      },
    },
  })
  const options = authOptions(isOverTls(headers), database as unknown as Database)
  const { api } = betterAuth({ ...options, plugins: [secondFactors()] })
  return { api, caught }
}
