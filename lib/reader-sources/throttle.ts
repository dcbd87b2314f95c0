import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const hour = 3_600

/** How many sources may come from one network, in an hour and in a day. */
export const SOURCES_OF_NETWORK = { hour: 5, day: 20 } as const

/** Kept beside the modules, so that a reload in development does not forget. In memory: nothing of a network is written down, and a restart begins anew. */
const kept = globalThis as { firmgroundSourceLimits?: readonly RateLimiterMemory[] }

/** Counts a source before it is taken; 0 where it may be, else in how many minutes the next one may be sent. */
export async function minutesToWait(network: string): Promise<number> {
  kept.firmgroundSourceLimits ??= [
    new RateLimiterMemory({ points: SOURCES_OF_NETWORK.hour, duration: hour }),
    new RateLimiterMemory({ points: SOURCES_OF_NETWORK.day, duration: 24 * hour }),
  ]
  for (const limiter of kept.firmgroundSourceLimits) {
    const left = await limiter.consume(network).then(
      () => null,
      (left: unknown) => left,
    )
    if (left instanceof RateLimiterRes) return Math.max(1, Math.ceil(left.msBeforeNext / 60_000))
    if (left !== null) throw left
  }
  return 0
}
