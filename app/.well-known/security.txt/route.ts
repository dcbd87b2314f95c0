import { currentEnv } from '@/lib/config/env'
import { securityText } from '@/lib/http/security-text'

export const dynamic = 'force-dynamic'

/** Where faults that endanger somebody are reported; 404 where nobody said. */
export function GET(): Response {
  const { securityContact } = currentEnv()
  if (securityContact === null) return new Response('Nobody is named here.\n', { status: 404 })
  return new Response(securityText(securityContact, new Date().toISOString().slice(0, 10)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
