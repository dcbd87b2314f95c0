import { createHash } from 'node:crypto'

/** For a page that asks by itself, which asks again as pages are asked for again. */
export const jsonHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-cache',
  'X-Robots-Tag': 'noindex',
}

/** Answers with a value, or that the browser has it. */
export function taggedJson(request: Request, value: unknown, more: Record<string, string> = {}): Response {
  const text = JSON.stringify(value)
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { ...jsonHeaders, ETag: tag, ...more }
  const has = request.headers.get('if-none-match')?.includes(tag) === true
  return new Response(has ? null : text, { status: has ? 304 : 200, headers })
}
