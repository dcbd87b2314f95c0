import { text } from 'node:stream/consumers'
import { answer } from '@/lib/ledger/command'
import { failWith } from './command'

/** `npm run -s ledger < input.json`. A refused input is explained on stderr, with nothing on stdout and exit code 1. */
try {
  const answered = answer(await text(process.stdin))
  if ('result' in answered) process.stdout.write(`${answered.result}\n`)
  else throw new Error(answered.problems.join('\n'))
} catch (error) {
  failWith(error)
}
