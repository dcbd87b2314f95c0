import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The script in the head of every page, which is the same in all of them, so that policies name it by what it says. */
export const frameScript = readFileSync(join(process.cwd(), 'lib/http/frame/frame.js'), 'utf8')
  .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  .replace(/^\s+/gm, '')

/** How a policy allows it, and no other. */
export const frameScriptSource = `'sha256-${createHash('sha256').update(frameScript).digest('base64')}'`
