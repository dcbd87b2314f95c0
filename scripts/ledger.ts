import { text } from 'node:stream/consumers'
import { answer } from '@/lib/ledger/command'

/** `npm run -s ledger < input.json`. A refused input is explained on stderr, with nothing on stdout and exit code 1. */
const answered = answer(await text(process.stdin))
if ('result' in answered) process.stdout.write(`${answered.result}\n`)
else {
  process.stderr.write(`${answered.problems.join('\n')}\n`)
  process.exitCode = 1
}
