import 'server-only'
import { randomInt, timingSafeEqual } from 'node:crypto'
import { senderNetwork } from '@/lib/access/network'
import { grantPermission, type Permission } from '@/lib/access/permission'
import { isTooOften } from './throttle'

/** Letters and digits that nobody takes for one another. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Kept beside the modules: the page and the start of the server are loaded apart. */
const kept = globalThis as { firmgroundSetUpCode?: string }

/** The code that whoever started the server reads there; one for each start. */
export function setUpCode(): string {
  kept.firmgroundSetUpCode ??= [4, 4, 4]
    .map((count) => Array.from({ length: count }, () => signs[randomInt(signs.length)]).join(''))
    .join('-')
  return kept.firmgroundSetUpCode
}

/** Leave to add the first administrator, for whoever can see where the server was started. Each network address has ten tries. */
export async function bySetUpCode(
  headers: Headers,
  given: string,
): Promise<Permission<'people.manage'> | 'wrong' | 'too often'> {
  if (await isTooOften('set-up', senderNetwork(headers))) return 'too often'
  const plain = (text: string) => Buffer.from(text.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  const [code, asked] = [plain(setUpCode()), plain(given)]
  return code.length === asked.length && timingSafeEqual(code, asked)
    ? grantPermission('set-up', null)
    : 'wrong'
}
