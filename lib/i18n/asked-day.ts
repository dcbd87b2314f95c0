/** What is kept of a request that asks for a past day, for all that is made for it; every copy of this module in a process shares it. */
const kept = globalThis as { firmgroundAsOf?: { getStore(): { day: string | null } | undefined } }

/** The past day (ISO) that the page in the making is asked for, or null where it shows the record as it is. */
export const askedDay = (): string | null => kept.firmgroundAsOf?.getStore()?.day ?? null

/** What is read as of a day: pages of the record in a language, and files; not the desk, nor what stands beside the record. */
const datedPath =
  /^\/([a-z]{2}(\/(?!desk(\/|$|\?|#)|offline|words|sign-in|set-up)[^?#]*)?|api\/v1\/[^?#]*)(?=[?#]|$)/

/** An address within the site as of a day, so that who follows it stays on that day; any other address as it is. */
export function withDay(address: string, day = askedDay()): string {
  if (day === null || !datedPath.test(address) || /[?&]asOf=/.test(address)) return address
  const [, path = '', query = '', place = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
  return `${path}${query === '' || query === '?' ? '?' : `${query}&`}asOf=${day}${place}`
}
